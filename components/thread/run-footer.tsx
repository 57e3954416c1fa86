'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Tooltip } from '@/components/ui/tooltip'
import { listPrice, runMetrics } from '@/lib/chat/run-metrics'
import type { Message, RunRecord } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { formatDollars, formatMs } from './format-ms'
import { RunVerdict } from './run-verdict'

type FooterProps = { message: Message; record: RunRecord; isLast: boolean }

/** How a run ended and its figures. */
export function RunFooter({ message, record, isLast }: FooterProps) {
  return (
    <>
      <RunFigures message={message} record={record} />
      <RunVerdict message={message} record={record} isLast={isLast} />
    </>
  )
}

function RunFigures({ message, record }: Omit<FooterProps, 'isLast'>) {
  const t = useTranslations('thread.metrics')
  const format = useFormatter()
  const models = usePlayground(state => state.models)
  const metrics = runMetrics(record, message)
  const price = models?.data.find(({ id }) => id === record.params.model)?.price
  const cost = listPrice(record.usage, price)
  const count = (tokens: number) => (metrics.estimated ? '≈' : '') + format.number(tokens)

  return (
    <footer className="mt-1.5 flex flex-wrap gap-x-3.5 font-mono text-faint text-mono">
      <span className="sm:hidden">{record.model ?? record.params.model}</span>
      {metrics.totalMs !== undefined && <span>{formatMs(metrics.totalMs)}</span>}
      {metrics.ttftMs !== undefined && (
        <span>{t('ttft', { value: formatMs(metrics.ttftMs) })}</span>
      )}
      {metrics.tokensPerSecond !== undefined && (
        <span>{t('rate', { value: count(Math.round(metrics.tokensPerSecond)) })}</span>
      )}
      {metrics.completionTokens !== undefined &&
        (metrics.promptTokens === undefined ? (
          <Explained text={t('estimated')}>
            {t('completion', { completion: count(metrics.completionTokens) })}
          </Explained>
        ) : (
          <span>
            {t('tokens', {
              prompt: format.number(metrics.promptTokens),
              completion: count(metrics.completionTokens),
            })}
          </span>
        ))}
      {metrics.reasoningTokens !== undefined && (
        <span>{t('reasoning', { count: metrics.reasoningTokens })}</span>
      )}
      {metrics.cachedTokens !== undefined && (
        <span>{t('cached', { count: metrics.cachedTokens })}</span>
      )}
      {cost !== undefined && price && (
        <Explained text={t('price', { source: price.source })}>{formatDollars(cost)}</Explained>
      )}
      {record.finish_reason && <span>{record.finish_reason}</span>}
      {record.request_id && (
        <span title={t('requestId')} className="max-w-40 truncate">
          {record.request_id}
        </span>
      )}
    </footer>
  )
}

/** A figure with an explanation on hover, focus and touch. */
function Explained({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Tooltip text={text}>
      <button type="button" className="cursor-help rounded-sm underline decoration-dotted">
        {children}
      </button>
    </Tooltip>
  )
}
