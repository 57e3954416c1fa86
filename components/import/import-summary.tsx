'use client'

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import type { Imported } from '@/lib/chat/import/import-result'
import { summarizeImport } from './summarize-import'

/** What was recognised: kind, model, and how much of everything. */
export function ImportSummary({ imported }: { imported: Imported }) {
  const t = useTranslations('importing')
  const { model, messageCount, parameters, tools } = summarizeImport(imported.request)
  return (
    <section
      aria-label={t('recognised')}
      className="rounded-md border border-line-strong bg-panel px-3 py-2.5"
    >
      <Badge tone="ok">
        <Check aria-hidden />
        {t(`kinds.${imported.kind}`)}
      </Badge>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-mono">
        <Row name={t('model')} isWire={model !== ''}>
          {model || t('noModel')}
        </Row>
        <Row name={t('messages')}>{t('messageCount', { count: messageCount })}</Row>
        <Row name={t('parameters')} isWire={parameters.length > 0}>
          {parameters.join(', ') || t('noParameters')}
        </Row>
        {tools.length > 0 && (
          <Row name={t('tools')} isWire>
            {tools.join(', ')}
          </Row>
        )}
      </dl>
    </section>
  )
}

function Row({
  name,
  isWire = false,
  children,
}: {
  name: string
  isWire?: boolean
  children: ReactNode
}) {
  return (
    <>
      <dt className="text-mute">{name}</dt>
      <dd className={isWire ? 'font-mono [overflow-wrap:anywhere]' : undefined}>{children}</dd>
    </>
  )
}
