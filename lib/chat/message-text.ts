import type { ChatMessage } from './types'

/** The text of a message: its string content, or its text parts joined by blank lines. */
export function messageText(message: Pick<ChatMessage, 'content'> | undefined): string {
  const content = message?.content
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.flatMap(part => (typeof part.text === 'string' ? [part.text] : [])).join('\n\n')
}
