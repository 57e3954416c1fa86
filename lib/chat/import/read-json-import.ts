import type { ImportKind, ImportNote, ImportResult } from './import-result'
import { isRecord } from './is-record'
import { readHar } from './read-har'
import { readJsonText } from './read-json-text'
import { reasonOf } from './reason-of'
import { toImported } from './to-imported'

type Fields = Record<string, unknown>

/** Reads what is written as JSON: a request, a response, a HAR, a batch, a conversation. */
export function readJsonImport(text: string): ImportResult {
  const lines = readLines(text)
  if (lines) return readBatch(lines.values, lines.notes)
  const { value, notes } = readJsonText(text)
  if (Array.isArray(value)) return readList(value, notes)
  if (!isRecord(value)) return { kind: 'unknown', reason: 'not-recognised', notes }
  return readFields(value, notes)
}

function readFields(value: Fields, notes: ImportNote[]): ImportResult {
  const har = readHar(value)
  if (har) return har
  if (isRecord(value.body)) return readBatch([value], notes)
  if (Array.isArray(value.columns)) return readConversation(value.columns, notes)
  if (Array.isArray(value.choices)) return readResponse(value, value.choices, notes)
  return readRequest('request', value, notes)
}

function readRequest(kind: ImportKind, body: Fields, notes: ImportNote[]): ImportResult {
  const reason = reasonOf(body)
  return reason ? { kind: 'unknown', reason, notes } : toImported(kind, body, notes)
}

/** A list of messages, of requests, or of tool calls and other things that we do not know. */
function readList(list: readonly unknown[], notes: ImportNote[]): ImportResult {
  const records = list.filter(isRecord)
  if (records.some(({ role }) => typeof role === 'string')) {
    return toImported('request', { messages: list }, notes)
  }
  const requests = records.filter(item => isRecord(item.body) || Array.isArray(item.messages))
  return readBatch(requests, notes)
}

/** The records of a text that has one on each line; undefined for any other text. */
function readLines(text: string): { values: Fields[]; notes: ImportNote[] } | undefined {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length < 2 || !lines.slice(0, 2).every(line => /^\s*\{.*\}\s*$/.test(line))) return
  const readings = lines.map(readJsonText)
  const values = readings.map(({ value }) => value).filter(isRecord)
  if (!values.some(value => isRecord(value.body) || Array.isArray(value.messages))) return
  const last = readings.findLast(({ value }) => isRecord(value))
  return { values, notes: last?.notes ?? [] }
}

function readBatch(values: readonly Fields[], notes: ImportNote[]): ImportResult {
  const bodies = values.map(value => (isRecord(value.body) ? value.body : value))
  const requests = bodies.filter(body => Array.isArray(body.messages))
  const body = requests.at(-1) ?? bodies.at(-1)
  const count = requests.length
  const said: ImportNote[] = count > 1 ? [{ code: 'several-requests', count }, ...notes] : notes
  if (!body) return { kind: 'unknown', reason: 'not-recognised', notes }
  return readRequest('batch', body, said)
}

/** The answer of a response, to be added to a conversation. */
function readResponse(value: Fields, choices: readonly unknown[], notes: ImportNote[]) {
  const messages = choices.flatMap(choice => {
    if (!isRecord(choice) || !isRecord(choice.message)) return []
    return [{ role: 'assistant', ...choice.message }]
  })
  const reason = choices.some(choice => isRecord(choice) && typeof choice.text === 'string')
    ? ('completions' as const)
    : ('no-messages' as const)
  if (messages.length === 0) return { kind: 'unknown' as const, reason, notes }
  const body = { model: value.model, messages: messages.slice(0, 1) }
  return toImported('response', body, notes)
}

/** Our own document: ids and the records of runs do not travel. */
function readConversation(columns: readonly unknown[], notes: ImportNote[]): ImportResult {
  const column = columns.find(isRecord)
  if (!column || !isRecord(column.params) || !Array.isArray(column.messages)) {
    return { kind: 'unknown', reason: 'no-messages', notes }
  }
  const messages = column.messages.map((message: unknown) => {
    if (!isRecord(message)) return message
    const { id: _id, run: _run, ...rest } = message
    return rest
  })
  return toImported('conversation', { ...column.params, messages }, notes)
}
