import { type ChatMessage, type ContentPart, ROLES, type Role, type ToolCall } from '../types'
import type { ImportNote } from './import-result'
import { isRecord } from './is-record'
import { snippetOf } from './secrets'
import { withoutHoles } from './without-holes'

/** The messages of a body; one that is none is left out and said. */
export function readMessages(value: unknown, notes: ImportNote[]): ChatMessage[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const path = `messages[${index}]`
    const role = isRecord(item) ? readRole(item.role, `${path}.role`, notes) : undefined
    if (!isRecord(item) || role === undefined) {
      notes.push({ code: 'not-understood', path, snippet: snippetOf(JSON.stringify(item) ?? '') })
      return []
    }
    return [toMessage(item, role, path, notes)]
  })
}

/** `developer` is the newer word for `system`. */
function readRole(value: unknown, path: string, notes: ImportNote[]): Role | undefined {
  const role = ROLES.find(known => known === value)
  if (role !== undefined || value !== 'developer') return role
  notes.push({ code: 'role-changed', path, from: 'developer', to: 'system' })
  return 'system'
}

function toMessage(
  item: Record<string, unknown>,
  role: Role,
  path: string,
  notes: ImportNote[],
): ChatMessage {
  const message: ChatMessage = { role }
  for (const [name, value] of Object.entries(item)) {
    if (name === 'role') continue
    const field = withoutHoles(readField(name, value))
    if (field !== undefined) Object.defineProperty(message, name, ownField(field))
    else if (name === 'content') message.content = ''
    if (field === undefined && value !== undefined && value !== null) {
      const snippet = snippetOf(JSON.stringify(value) ?? '')
      notes.push({ code: 'not-understood', path: `${path}.${name}`, snippet })
    }
  }
  return message
}

/** `__proto__` becomes a field like any other. */
function ownField(value: unknown): PropertyDescriptor {
  return { value, writable: true, enumerable: true, configurable: true }
}

/** The value as a message may hold it; undefined where it may not. */
function readField(name: string, value: unknown): unknown {
  if (name === 'content') return readContent(value)
  if (name === 'tool_calls') return Array.isArray(value) ? readCalls(value) : undefined
  if (/^(?:name|tool_call_id|reasoning_content)$/.test(name)) {
    return typeof value === 'string' ? value : undefined
  }
  return value
}

function readContent(value: unknown): ChatMessage['content'] {
  if (value === null || typeof value === 'string') return value
  return Array.isArray(value) && value.every(isPart) ? value : undefined
}

function isPart(value: unknown): value is ContentPart {
  return isRecord(value) && typeof value.type === 'string'
}

/** Logs often hold arguments that are parsed already: they travel as text. */
function readCalls(list: readonly unknown[]): ToolCall[] | undefined {
  const calls = list.flatMap(call => {
    if (!isRecord(call) || !isRecord(call.function)) return []
    const { name, arguments: given } = call.function
    const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '')
    const called = { ...call.function, name: typeof name === 'string' ? name : '', arguments: text }
    const id = typeof call.id === 'string' ? call.id : ''
    return [{ ...call, id, type: 'function' as const, function: called }]
  })
  return calls.length === list.length ? calls : undefined
}
