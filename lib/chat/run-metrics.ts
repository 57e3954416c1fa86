import { estimateTokens } from './estimate-tokens'
import { messageText } from './message-text'
import type { ModelPrice } from './model-info'
import type { ChatMessage, RunRecord, Usage } from './types'

export type RunMetrics = {
  /** Ms from sending to the end. */
  totalMs?: number
  /** Ms from sending to the first thought, word or call; absent when the answer came whole. */
  ttftMs?: number
  /** Output tokens per second, from the first one to the last (whole answers: over all the time). */
  tokensPerSecond?: number
  promptTokens?: number
  completionTokens?: number
  reasoningTokens?: number
  cachedTokens?: number
  /** True when `completionTokens` is our estimate because the answer carried no usage. */
  estimated: boolean
}

/** The figures shown under an answer. */
export function runMetrics(record: RunRecord, message: Pick<ChatMessage, 'content'>): RunMetrics {
  const { timings, usage, params } = record
  const output = earliest(timings.firstReasoning, timings.firstText, timings.firstToolCall)
  const completionTokens = usage?.completion_tokens ?? estimateCompletion(message)
  const since = params.stream === true ? output : 0
  const until = timings.last ?? timings.end
  const seconds = since !== undefined && until !== undefined ? (until - since) / 1000 : 0
  return {
    totalMs: timings.end,
    ttftMs: params.stream === true ? output : undefined,
    tokensPerSecond: seconds > 0.05 && completionTokens ? completionTokens / seconds : undefined,
    promptTokens: usage?.prompt_tokens,
    completionTokens: completionTokens || undefined,
    reasoningTokens: detail(usage, 'completion_tokens_details', 'reasoning_tokens'),
    cachedTokens: detail(usage, 'prompt_tokens_details', 'cached_tokens'),
    estimated: usage?.completion_tokens === undefined,
  }
}

/** List price of one answer in USD; undefined where the price or the usage is unknown. */
export function listPrice(
  usage: Usage | undefined,
  price: ModelPrice | undefined,
): number | undefined {
  if (!price || usage?.prompt_tokens === undefined || usage.completion_tokens === undefined) return
  const cached = detail(usage, 'prompt_tokens_details', 'cached_tokens') ?? 0
  const fresh = usage.prompt_tokens - cached
  const input = fresh * price.input + cached * (price.cached_input ?? price.input)
  return (input + usage.completion_tokens * price.output) / 1_000_000
}

function estimateCompletion(message: Pick<ChatMessage, 'content'>): number {
  return estimateTokens(messageText(message))
}

function earliest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

/** Providers nest these counts as OpenAI does; what is absent or zero is not shown. */
function detail(usage: Usage | undefined, group: string, name: string): number | undefined {
  const details = usage?.[group]
  if (typeof details !== 'object' || details === null) return
  const count = (details as Record<string, unknown>)[name]
  return typeof count === 'number' && count > 0 ? count : undefined
}
