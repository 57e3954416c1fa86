import type { ChatMessage } from '../types'
import type { Imported, ImportKind, ImportNote } from './import-result'
import { isRecord } from './is-record'
import { readMessages } from './read-messages'
import { isSecretField, snippetOf } from './secrets'
import { withoutHoles } from './without-holes'

const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'
const isTyped = (value: unknown) => isRecord(value) && isText(value.type)
const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem)

/** Fields that have a control, and what it can show. */
const SHAPES: Record<string, (value: unknown) => boolean> = {
  temperature: isNumber,
  top_p: isNumber,
  max_tokens: isNumber,
  presence_penalty: isNumber,
  frequency_penalty: isNumber,
  stream: value => typeof value === 'boolean',
  user: isText,
  stop: value => isText(value) || isListOf(isText)(value),
  tools: isListOf(isTyped),
  tool_choice: value => isText(value) || isTyped(value),
  response_format: isTyped,
}

/** Makes the request of a body; what has no place in one is left out and said. */
export function toImported(
  kind: ImportKind,
  body: Record<string, unknown>,
  notes: readonly ImportNote[],
): Imported {
  const said: ImportNote[] = [...notes]
  const { model, messages, ...fields } = body
  const params: [string, unknown][] = []
  const secrets: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (isSecretField(name)) secrets.push(name)
    else if (SHAPES[name] === undefined || !Object.hasOwn(SHAPES, name)) {
      if (value !== undefined) params.push([name, withoutHoles(value)])
    } else if (SHAPES[name](value)) params.push([name, withoutHoles(value)])
    // Unset is the same as null for the API, and the one thing that a control can show.
    else if (value !== null && value !== undefined) {
      said.push({ code: 'not-understood', path: name, snippet: snippetOf(JSON.stringify(value)) })
    }
  }
  if (secrets.length > 0) said.push({ code: 'secret-dropped', names: secrets })
  const name = typeof model === 'string' ? model : ''
  if (name === '') said.push({ code: 'model-missing' })
  const list: ChatMessage[] = readMessages(messages, said)
  return {
    kind,
    request: { params: { model: name, ...Object.fromEntries(params) }, messages: list },
    notes: said,
  }
}
