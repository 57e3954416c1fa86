import type { Draft } from './draft-answer'
import { countTokens, tokenize } from './tokenize'

type GeneratedCall = { id: string; name: string; argumentTokens: string[] }

/** What one choice says, token by token, after `stop` and `max_tokens`. */
export type Generation = {
  reasoningTokens: string[]
  contentTokens: string[]
  calls: GeneratedCall[]
  finish_reason: 'stop' | 'length' | 'tool_calls'
}

type Limits = { stop: string[]; maxTokens: number }

/** Reads `stop` and the smaller of `max_tokens` and `max_completion_tokens`. */
export function readLimits(request: {
  stop?: unknown
  max_tokens?: unknown
  max_completion_tokens?: unknown
}): Limits {
  const { stop } = request
  const stops = (Array.isArray(stop) ? stop : [stop]).filter(
    (sequence): sequence is string => typeof sequence === 'string' && sequence !== '',
  )
  const limits = [request.max_tokens, request.max_completion_tokens].filter(
    (limit): limit is number => typeof limit === 'number' && limit >= 1,
  )
  return { stop: stops, maxTokens: Math.floor(Math.min(Infinity, ...limits)) }
}

function cutAtStop(content: string, stop: string[]): string {
  const starts = stop.map(sequence => content.indexOf(sequence)).filter(start => start !== -1)
  return starts.length > 0 ? content.slice(0, Math.min(...starts)) : content
}

/** Cuts a draft before the first stop sequence, then to the number of tokens allowed. */
export function limitDraft(draft: Draft, { stop, maxTokens }: Limits): Generation {
  let left = maxTokens
  let cut = false
  const take = (text: string) => {
    const tokens = tokenize(text)
    cut ||= tokens.length > left
    const taken = tokens.slice(0, left)
    left -= taken.length
    return taken
  }
  const reasoningTokens = take(draft.reasoning)
  const contentTokens = take(cutAtStop(draft.content, stop))
  const calls: GeneratedCall[] = []
  for (const { id, function: called } of draft.tool_calls) {
    const nameTokens = countTokens(called.name)
    cut ||= nameTokens > left
    if (cut) break
    left -= nameTokens
    calls.push({ id, name: called.name, argumentTokens: take(called.arguments) })
  }
  const finished = draft.tool_calls.length > 0 ? 'tool_calls' : 'stop'
  return { reasoningTokens, contentTokens, calls, finish_reason: cut ? 'length' : finished }
}

/** The tokens of a generation: of its thoughts, and of all. */
export function countGeneration(generation: Generation): { reasoning: number; all: number } {
  const calls = generation.calls.map(call => countTokens(call.name) + call.argumentTokens.length)
  const reasoning = generation.reasoningTokens.length
  const all = calls.reduce((sum, count) => sum + count, reasoning + generation.contentTokens.length)
  return { reasoning, all }
}
