import type { ChatCompletionRequest, ChatMessage, Column, Message } from './types'

/** The one place where what a person edits becomes what is sent, exported, shown and shared. */
export function toRequest({ params, messages }: Pick<Column, 'params' | 'messages'>) {
  const request: ChatCompletionRequest = { ...params, messages: messages.map(toChatMessage) }
  return request
}

/** Drops what is ours and never travels: the id and the run's record. */
export function toChatMessage({ id: _id, run: _run, ...message }: Message): ChatMessage {
  return message
}
