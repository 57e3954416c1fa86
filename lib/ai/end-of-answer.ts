import type { RunError } from '@/lib/chat/types'
import type { AnswerState } from './answer-reader'
import { endedWithoutFinish, STREAM_INTERRUPTED, unexpectedContentType } from './run-errors'
import type { RunPart } from './run-part'

export type RunEndPart = Extract<RunPart, { type: 'end' }>
export type RunEnd = Omit<RunEndPart, 'type' | 'at'>

/** How a 200 ended, once its body did; `lost` is why the body broke off. */
export function endOfAnswer(state: AnswerState, contentType: string, lost?: RunError): RunEnd {
  const { error, finish_reason, format, whole } = state
  if (error && error.code !== STREAM_INTERRUPTED) return { outcome: 'failed', error }
  if (format === 'unexpected') {
    return { outcome: 'failed', error: unexpectedContentType(contentType) }
  }
  // A connection that breaks after the finish_reason has nothing left to lose.
  if (finish_reason !== undefined || whole) return { outcome: 'complete' }
  return { outcome: 'interrupted', error: error ?? lost ?? endedWithoutFinish() }
}
