import type { ChatMessage, Column, Message, RequestParams, Role } from './types'

/** Sets one field of the request; `undefined` unsets it, so that it is not sent at all. */
export function setParam(column: Column, name: string, value: unknown): Column {
  const { [name]: _former, ...rest } = column.params
  const params = (value === undefined ? rest : { ...column.params, [name]: value }) as RequestParams
  return { ...column, params }
}

/** The leading system message, which the page shows in a field of its own. */
export function systemMessage({ messages }: Pick<Column, 'messages'>): Message | undefined {
  return messages[0]?.role === 'system' ? messages[0] : undefined
}

/** Writes the leading system message, adding it when there is none; '' takes it out. */
export function setSystemMessage(column: Column, text: string, id: string): Column {
  const current = systemMessage(column)
  const rest = current ? column.messages.slice(1) : column.messages
  if (text === '') return current ? { ...column, messages: rest } : column
  const message: Message = current
    ? { ...current, content: text }
    : { id, role: 'system', content: text }
  return { ...column, messages: [message, ...rest] }
}

/** Appends one message. */
export function addMessage(column: Column, message: Message): Column {
  return { ...column, messages: [...column.messages, message] }
}

/** Changes fields of one message; a changed answer remembers that a hand was in it. */
export function editMessage(column: Column, id: string, change: Partial<ChatMessage>): Column {
  return {
    ...column,
    messages: column.messages.map(message => {
      if (message.id !== id) return message
      const edited = { ...message, ...change }
      return edited.run ? { ...edited, run: { ...edited.run, edited: true } } : edited
    }),
  }
}

/** Changes the role of one message; fields that only the former role has are taken out. */
export function changeRole(column: Column, id: string, role: Role): Column {
  return {
    ...column,
    messages: column.messages.map(message => {
      if (message.id !== id || message.role === role) return message
      const { run: _run, tool_calls, tool_call_id, reasoning_content, ...rest } = message
      const changed: Message = { ...rest, role }
      if (role === 'assistant' && tool_calls) changed.tool_calls = tool_calls
      if (role === 'assistant' && reasoning_content) changed.reasoning_content = reasoning_content
      if (role === 'tool') changed.tool_call_id = tool_call_id ?? ''
      return changed
    }),
  }
}

/** Takes out one message and leaves all others as they are. */
export function deleteMessage(column: Column, id: string): Column {
  return { ...column, messages: column.messages.filter(message => message.id !== id) }
}

/** Puts one message `by` places further down (negative: up), as far as the list goes. */
export function moveMessage(column: Column, id: string, by: number): Column {
  const from = column.messages.findIndex(message => message.id === id)
  const to = Math.min(Math.max(from + by, 0), column.messages.length - 1)
  if (from < 0 || from === to) return column
  const messages = [...column.messages]
  messages.splice(to, 0, ...messages.splice(from, 1))
  return { ...column, messages }
}

/** Puts an answer where its plan says: in place of a former one, or at the end. */
export function placeAnswer(column: Column, answer: Message, replaces?: string): Column {
  const index = replaces ? column.messages.findIndex(({ id }) => id === replaces) : -1
  if (index < 0) return addMessage(column, answer)
  const messages = [...column.messages]
  messages[index] = answer
  return { ...column, messages }
}
