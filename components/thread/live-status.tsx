'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Run } from '@/lib/chat/types'
import { formatMs } from './format-ms'

/** What the run is doing right now, with a running clock. */
export function LiveStatus({ run }: { run: Run }) {
  const t = useTranslations('thread')
  const elapsed = useElapsed(run.startedAt)
  const first = run.timings.firstReasoning ?? run.timings.firstText ?? run.timings.firstToolCall
  const isWaiting = first === undefined
  return (
    <footer className="mt-1 flex flex-wrap items-center gap-x-3 font-mono text-faint text-mono">
      <span role="status" className="flex items-center gap-2">
        <span aria-hidden className="size-1.5 animate-pulse-soft rounded-full bg-ok" />
        <span className={isWaiting ? undefined : 'sr-only'}>
          {isWaiting ? t('answer.waiting') : t('answer.streaming')}
        </span>
      </span>
      <span aria-hidden>{formatMs(elapsed)}</span>
      {first !== undefined && <span>{t('metrics.ttft', { value: formatMs(first) })}</span>}
    </footer>
  )
}

function useElapsed(startedAt: number): number {
  const [now, setNow] = useState(startedAt)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, now - startedAt)
}
