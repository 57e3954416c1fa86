'use client'

import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { adviceFor } from '@/lib/chat/error-advice'
import type { RunError } from '@/lib/chat/types'

/** What went wrong, what it means and what to do, with every detail the server gave. */
export function ErrorAlert({
  title,
  error,
  note,
  children,
}: {
  title: string
  error: RunError
  note?: string
  children: ReactNode
}) {
  const t = useTranslations('thread')
  const headline = [error.status, error.code ?? error.type].filter(Boolean).join(' ')
  return (
    <div
      role="alert"
      className="mt-2 rounded-lg border border-bad/25 bg-bad-soft p-3 text-ink [overflow-wrap:anywhere]"
    >
      <p className="flex flex-wrap items-center gap-x-2 font-medium text-bad">
        <CircleAlert aria-hidden className="size-4 shrink-0" />
        {title}
        <span className="font-mono font-normal text-mono">{headline}</span>
      </p>
      {error.message !== '' && <p className="mt-1 whitespace-pre-wrap">{error.message}</p>}
      <p className="mt-1 text-mute">
        {t(`advice.${adviceFor(error)}`)} {note}{' '}
        {error.retry_after !== undefined && t('verdict.wait', { seconds: error.retry_after })}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {children}
        <span className="ml-auto flex flex-wrap items-center gap-x-3 font-mono text-mono text-mute">
          {error.param && <span>{t('verdict.param', { param: error.param })}</span>}
          <span>{error.type}</span>
          {error.request_id && <span>{error.request_id}</span>}
          <CopyButton text={() => JSON.stringify({ error }, null, 2)} />
        </span>
      </div>
    </div>
  )
}
