import type { ChatMessage, Message, Role } from './types'
import { unansweredCalls } from './unanswered-calls'

/** The message that typed text becomes; a tool message answers the first call without a result. */
export function draftMessage(
  messages: readonly Message[],
  { role, text }: { role: Role; text: string },
): ChatMessage {
  if (role !== 'tool') return { role, content: text }
  return { role, tool_call_id: unansweredCalls(messages)[0]?.id ?? '', content: text }
}
