import { messageText } from './message-text'
import type { Conversation, RequestParams } from './types'

/** What the library lists of a conversation. */
export type ConversationSummary = Pick<Conversation, 'id' | 'createdAt' | 'updatedAt'> & {
  title: string
}

const TITLE_LENGTH = 80

/** A conversation with one column and no messages; `now` is epoch ms. */
export function newConversation(
  ids: { conversation: string; column: string },
  params: RequestParams,
  now: number,
): Conversation {
  return {
    version: 1,
    id: ids.conversation,
    title: '',
    createdAt: now,
    updatedAt: now,
    columns: [{ id: ids.column, params, messages: [] }],
  }
}

/** The given title, else the first line of the first user message (80 characters), else ''. */
export function titleOf({ title, columns }: Conversation): string {
  if (title) return title
  const first = columns[0]?.messages.find(({ role }) => role === 'user')
  // Cut first: this runs with every change, and a message may be a megabyte.
  const start = messageText(first)
    .trimStart()
    .slice(0, 4 * TITLE_LENGTH)
  const characters = Array.from(start.split('\n', 1)[0]?.trim() ?? '')
  return characters.length > TITLE_LENGTH
    ? `${characters.slice(0, TITLE_LENGTH - 1).join('')}…`
    : characters.join('')
}

/** What the library's list keeps of a conversation. */
export function summaryOf(conversation: Conversation): ConversationSummary {
  const { id, createdAt, updatedAt } = conversation
  return { id, createdAt, updatedAt, title: titleOf(conversation) }
}
