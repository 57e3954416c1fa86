import type { Run, RunTimings, ToolCall, Verdict } from '@/lib/chat/types'
import type { RunPart } from './run-part'

/** A run that has just left; `startedAt` in epoch ms, `params` as sent. */
export function newRun({ id, params, startedAt }: Pick<Run, 'id' | 'params' | 'startedAt'>): Run {
  return {
    id,
    status: 'waiting',
    params,
    startedAt,
    timings: {},
    finish_reason: null,
    unreadableFrames: 0,
    message: { role: 'assistant', content: '' },
  }
}

/** The run after one more part. */
export function foldRunPart(run: Run, part: RunPart): Run {
  switch (part.type) {
    case 'headers': {
      const { status: httpStatus, request_id } = part
      const timings = { ...run.timings, headers: part.at }
      return { ...run, timings, httpStatus, ...(request_id !== undefined && { request_id }) }
    }
    case 'first-byte':
      return { ...run, timings: { ...run.timings, firstByte: part.at } }
    case 'reasoning': {
      const { reasoning_content = '' } = run.message
      const timings = { firstReasoning: part.at, ...run.timings, lastReasoning: part.at }
      const message = { ...run.message, reasoning_content: reasoning_content + part.text }
      return spoken(run, part.at, message, timings)
    }
    case 'text': {
      const message = { ...run.message, content: run.message.content + part.text }
      return spoken(run, part.at, message, { firstText: part.at, ...run.timings })
    }
    case 'refusal': {
      const message = { ...run.message, refusal: (run.message.refusal ?? '') + part.text }
      return spoken(run, part.at, message, { firstText: part.at, ...run.timings })
    }
    case 'tool-call': {
      const tool_calls = withToolCall(run.message.tool_calls ?? [], part)
      const timings = { firstToolCall: part.at, ...run.timings }
      return spoken(run, part.at, { ...run.message, tool_calls }, timings)
    }
    case 'other-choice': {
      const { [part.index]: text = '', ...others } = run.otherChoices ?? {}
      const otherChoices = { ...others, [part.index]: text + part.text }
      return { ...spoken(run, part.at, run.message, run.timings), otherChoices }
    }
    case 'facts': {
      const { type: _, ...facts } = part
      return { ...run, ...facts }
    }
    case 'unreadable-frame':
      return { ...run, unreadableFrames: run.unreadableFrames + 1 }
    case 'end': {
      const timings = { ...run.timings, end: part.at }
      const status = verdictOf(part.outcome, run.finish_reason)
      return { ...run, timings, status, ...(part.error && { error: part.error }) }
    }
    default:
      return part satisfies never
  }
}

function spoken(run: Run, at: number, message: Run['message'], timings: RunTimings): Run {
  return { ...run, status: 'streaming', message, timings: { ...timings, last: at } }
}

function withToolCall(calls: ToolCall[], part: RunPart & { type: 'tool-call' }): ToolCall[] {
  const index = calls.findIndex(call => call.id === part.id)
  const { name, arguments: text } = calls[index]?.function ?? { name: '', arguments: '' }
  const call: ToolCall = {
    id: part.id,
    type: 'function',
    function: { name: name || part.name, arguments: text + part.arguments },
  }
  return index === -1 ? [...calls, call] : calls.with(index, call)
}

function verdictOf(
  outcome: (RunPart & { type: 'end' })['outcome'],
  finish_reason: string | null,
): Verdict {
  if (outcome !== 'complete') return outcome
  if (finish_reason === 'length') return 'length'
  return finish_reason === 'tool_calls' || finish_reason === 'function_call' ? 'tool_calls' : 'done'
}
