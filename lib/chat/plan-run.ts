import type { Column, Message } from './types'

/** What a run sends, and where its answer goes. */
export type RunPlan = {
  messages: Message[]
  /** The answer the new one takes the place of; absent: the answer is appended. */
  replaces?: string
}

/**
 * Plans `Run` with nothing in the composer: a trailing answer is asked for again, any other
 * trailing assistant message (typed or edited by hand) is sent as prefill.
 */
export function planRun({ messages }: Pick<Column, 'messages'>): RunPlan {
  const last = messages.at(-1)
  if (last && isUntouchedAnswer(last)) return planRegenerate({ messages }, last.id)
  return { messages }
}

/** Plans asking again for one answer: what stands before it is sent, what stands after it stays. */
export function planRegenerate({ messages }: Pick<Column, 'messages'>, messageId: string): RunPlan {
  const index = messages.findIndex(({ id }) => id === messageId)
  return { messages: messages.slice(0, index < 0 ? messages.length : index), replaces: messageId }
}

function isUntouchedAnswer(message: Message): boolean {
  return message.role === 'assistant' && message.run !== undefined && !message.run.edited
}
