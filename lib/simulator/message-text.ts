import type { ChatMessage } from '@/lib/chat/types'
import { isRecord } from './is-record'

/** The parts of a content that is a list; none of a content that is a text. */
export function contentParts(message: ChatMessage): Record<string, unknown>[] {
  return Array.isArray(message.content) ? message.content.filter(isRecord) : []
}

/** What a message says in words, its text parts joined by line breaks. */
export function messageText(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content
  return contentParts(message)
    .flatMap(part => (typeof part.text === 'string' ? [part.text] : []))
    .join('\n')
}
