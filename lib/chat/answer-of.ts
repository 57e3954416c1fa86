import type { ChatMessage, Message, Run, RunRecord } from './types'

/** True when something of the answer arrived: text, thought, a call, a refusal, another choice. */
export function hasAnswer({ message, otherChoices }: Run): boolean {
  return Boolean(
    message.content ||
      message.reasoning_content ||
      message.refusal ||
      message.tool_calls?.length ||
      otherChoices,
  )
}

/** The message a finished run leaves in the document, with its record. */
export function answerOf({ message: answer, ...record }: Run): Message {
  const { reasoning_content, ...message } = answer
  const kept: RunRecord = reasoning_content ? { ...record, reasoning: reasoning_content } : record
  return { ...message, ...contentOf(answer), id: record.id, run: kept }
}

/** OpenAI writes null beside calls, and some APIs refuse an empty text block. */
function contentOf({ content, tool_calls }: ChatMessage): Pick<ChatMessage, 'content'> {
  return content === '' && tool_calls?.length ? { content: null } : { content }
}
