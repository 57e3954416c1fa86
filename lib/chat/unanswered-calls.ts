import type { Message, ToolCall } from './types'

/** The tool calls of the last assistant message that calls, less those with a result below it. */
export function unansweredCalls(messages: readonly Message[]): ToolCall[] {
  const from = messages.findLastIndex(({ tool_calls }) => tool_calls && tool_calls.length > 0)
  const answered = new Set(messages.slice(from + 1).map(({ tool_call_id }) => tool_call_id))
  return messages[from]?.tool_calls?.filter(({ id }) => !answered.has(id)) ?? []
}
