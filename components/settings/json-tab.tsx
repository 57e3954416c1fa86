'use client'

import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { JsonText } from '@/components/ui/json-text'
import { pendingRequest } from '@/lib/chat/pending-request'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { EXTRA_FIELDS } from './extra-fields-key'
import { formatBytes } from './format-figures'
import { Note } from './note'

/** Characters: above it colour costs too much, and far above it so does the text itself. */
const COLOUR_LIMIT = 60_000
const SHOWN_LIMIT = 400_000

/** The body that Run would send, to read and to copy. */
export function JsonTab() {
  const t = useTranslations('settings')
  const column = useDeferredValue(usePlayground(selectColumn))
  const draft = useDeferredValue(usePlayground(state => state.composerDrafts[state.openId]))
  const request = pendingRequest(column, draft)
  const text = JSON.stringify(request, null, 2)
  const size = new TextEncoder().encode(JSON.stringify(request)).length
  const shown = text.slice(0, SHOWN_LIMIT)
  const unreadable = Object.keys(column.drafts ?? {}).map(name =>
    name === EXTRA_FIELDS ? t('extra.label') : name,
  )
  return (
    <section className="p-4 pt-2">
      <div className="flex min-h-8 items-center gap-2 text-mono">
        <h2 className="text-mute">{t('body.title')}</h2>
        <span className="font-mono text-faint">{formatBytes(size)}</span>
        <span className="flex-1" />
        <CopyButton text={() => text} label={t('body.copy')} />
      </div>
      <p className="text-faint text-xs">{t('body.help')}</p>
      {unreadable.length > 0 && (
        <Note tone="warn">{t('body.unreadable', { fields: unreadable.join(', ') })}</Note>
      )}
      {shown.length <= COLOUR_LIMIT ? (
        <JsonText text={shown} className={bodyStyle} />
      ) : (
        <pre className={bodyStyle}>{shown}</pre>
      )}
      {shown.length < text.length && <Note>{t('body.cut', { count: SHOWN_LIMIT })}</Note>}
    </section>
  )
}

const bodyStyle =
  'mt-2 whitespace-pre-wrap rounded-md border border-line-strong bg-raise px-3 py-2 font-mono text-mono text-mute [overflow-wrap:anywhere]'
