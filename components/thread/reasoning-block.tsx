'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { RunTimings } from '@/lib/chat/types'
import { cn } from '@/lib/utils/cn'

/** What the model thought: open while it thinks, then folded, unless the person chose otherwise. */
export function ReasoningBlock({
  text,
  timings,
  isLive,
}: {
  text: string
  timings: RunTimings | undefined
  isLive: boolean
}) {
  const t = useTranslations('thread.answer')
  const format = useFormatter()
  const [chosen, setChosen] = useState<boolean>()
  const isOpen = chosen ?? isLive
  const seconds = thinkingSeconds(timings)
  const title = isLive
    ? t('thinking')
    : seconds === undefined
      ? t('thoughtShort')
      : t('thought', { seconds: format.number(seconds, { maximumFractionDigits: 1 }) })

  return (
    <div className="border-line-strong border-l-2 pl-3 text-mute">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
        className="flex max-w-full items-center gap-1 rounded-sm hover:text-ink touch:min-h-9"
      >
        <span className={cn('shrink-0', isLive && 'animate-pulse-soft')}>{title}</span>
        {!isOpen && <span className="truncate text-faint">— {firstLine(text)}</span>}
        <ChevronDown
          aria-hidden
          className={cn('size-3.5 shrink-0 transition-transform', isOpen && 'rotate-180')}
        />
      </button>
      {isOpen && <p className="mt-1 whitespace-pre-wrap break-words">{text}</p>}
    </div>
  )
}

function thinkingSeconds(timings: RunTimings | undefined): number | undefined {
  const until = timings?.firstText ?? timings?.lastReasoning ?? timings?.end
  if (timings?.firstReasoning === undefined || until === undefined) return
  const seconds = (until - timings.firstReasoning) / 1000
  // A whole answer arrives at one moment: no duration was measured.
  return seconds > 0.01 ? seconds : undefined
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? ''
}
