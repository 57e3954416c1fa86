import { readString } from './read-string'
import { breakOff, peek, type Reader, skipBlank, skipExpression, take } from './reader'
import { snippetOf } from './secrets'

const MAX_DEPTH = 100

/** What cannot be known by reading: a call, a name without a value, arithmetic. */
const UNREADABLE = Symbol('unreadable')

const PREFIX = /[rRuUbBfF]{1,2}(?=["'])/y
const NUMBER = /[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y
const WORD = /[A-Za-z_$][\w$]*/y
const SERIALIZE = /(?:JSON\s*\.\s*stringify|json\s*\.\s*dumps)\s*\(/y
const CAST = /\s+(?:as|satisfies)\s+[\w.]+(?:<[^<>]*>)?(?:\[\])*/y
const END = /$|[,}\])]/y
const UNSET = new Set(['undefined', 'NOT_GIVEN', 'NotGiven', 'omit'])

const CONSTANTS: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
}

/** Reads one literal; what is not one is left out, with a note, and comes back as undefined. */
export function readValue(reader: Reader, path: string, depth = 0): unknown {
  skipBlank(reader)
  const start = reader.at
  const mark = reader.notes.length
  const value = readSum(reader, path, depth)
  if (depth === 0 && value !== UNREADABLE) return value
  skipBlank(reader)
  if (value !== UNREADABLE && (reader.broken || peek(reader, END) !== undefined)) return value
  skipExpression(reader)
  reader.notes.length = mark
  const snippet = snippetOf(reader.text.slice(start, Math.min(reader.at, start + 400)))
  if (snippet !== '') reader.notes.push({ code: 'not-understood', path, snippet })
  return undefined
}

/** Strings side by side (Python) or joined by + are one. */
function readSum(reader: Reader, path: string, depth: number): unknown {
  let sum = readOperand(reader, path, depth)
  if (typeof sum !== 'string') {
    take(reader, CAST)
    return sum
  }
  const pieces = [sum]
  while (true) {
    const before = reader.at
    skipBlank(reader)
    const joined = reader.dialect !== 'json' && take(reader, /\+\s*(?=["'`]|[rRuUbBfF]{1,2}["'])/y)
    const follows =
      joined || (reader.dialect === 'python' && depth > 0 && peek(reader, /[rRuUbBfF]{0,2}["']/y))
    if (!follows) {
      reader.at = before
      take(reader, CAST)
      return pieces.join('')
    }
    sum = readOperand(reader, path, depth)
    if (typeof sum !== 'string') return UNREADABLE
    pieces.push(sum)
  }
}

function readOperand(reader: Reader, path: string, depth: number): unknown {
  const next = reader.text[reader.at] ?? ''
  if (next === '') {
    breakOff(reader)
    return undefined
  }
  const prefix = reader.dialect === 'python' ? (take(reader, PREFIX) ?? '') : ''
  if (prefix || next === '"' || next === "'" || (next === '`' && reader.dialect !== 'python')) {
    return readText(reader, path, prefix)
  }
  if (next === '{' || next === '[' || next === '(') {
    if (depth >= MAX_DEPTH) return UNREADABLE
    reader.at += 1
    if (next === '{') return readFields(reader, path, depth + 1, '}').fields
    const items = readItems(reader, path, depth + 1, next === '[' ? ']' : ')')
    return next === '(' && !items.hasComma ? (items.list[0] ?? UNREADABLE) : items.list
  }
  const number = take(reader, NUMBER)
  if (number !== undefined) return toNumber(reader, path, number)
  return readWord(reader, path, depth)
}

function readText(reader: Reader, path: string, prefix: string): string {
  const { value, end, closed, placeholder } = readString(
    reader.text,
    reader.at,
    reader.dialect,
    prefix,
  )
  reader.at = end
  if (!closed) breakOff(reader)
  if (placeholder !== undefined) {
    reader.notes.push({ code: 'placeholder', path, snippet: snippetOf(placeholder) })
  }
  return value
}

function toNumber(reader: Reader, path: string, text: string): unknown {
  const value = Number(text.replaceAll('_', ''))
  const isWhole = /^[-+]?[\d_]+$/.test(text)
  if (Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value))) return value
  reader.notes.push({ code: 'unsafe-number', path, text: snippetOf(text) })
  return undefined
}

function readWord(reader: Reader, path: string, depth: number): unknown {
  if (depth < MAX_DEPTH && take(reader, SERIALIZE) !== undefined) {
    const { list } = readItems(reader, path, depth + 1, ')')
    return list[0] === undefined ? UNREADABLE : JSON.stringify(list[0])
  }
  const word = take(reader, WORD)
  if (word === undefined) return UNREADABLE
  if (Object.hasOwn(CONSTANTS, word)) return CONSTANTS[word]
  if (UNSET.has(word)) return undefined
  const found = peek(reader, /\s*[.([]/y) === undefined ? reader.resolve(word) : undefined
  return found ? found.value : UNREADABLE
}

function readItems(reader: Reader, path: string, depth: number, close: string) {
  const list: unknown[] = []
  let hasComma = false
  for (let index = 0; ; index += 1) {
    skipBlank(reader)
    if (closes(reader, close)) return { list, hasComma }
    const value = readValue(reader, close === ')' ? path : `${path}[${index}]`, depth)
    if (value !== undefined) list.push(value)
    skipBlank(reader)
    if (take(reader, /,/y)) hasComma = true
  }
}

/** The fields of an object, or the named and the other arguments of a call. */
export function readFields(reader: Reader, path: string, depth: number, close: '}' | ')') {
  const entries: [string, unknown][] = []
  const others: unknown[] = []
  while (true) {
    skipBlank(reader)
    if (closes(reader, close)) return { fields: Object.fromEntries(entries), others }
    const start = reader.at
    const spread = take(reader, /\.\.\.|\*\*/y)
    const key = spread === undefined ? readKey(reader, path, close) : undefined
    if (key !== undefined) {
      const value = readValue(reader, path === '' ? key : `${path}.${key}`, depth)
      entries.push([key, value])
    } else if (spread !== undefined || close === ')') {
      const isOption = others.length > 0 && reader.dialect === 'javascript'
      const value = readValue(reader, isOption ? 'options' : path, depth)
      if (spread === undefined) others.push(value)
      else if (typeof value === 'object' && value !== null) entries.push(...Object.entries(value))
    } else {
      readLooseEntry(reader, path, start, entries)
    }
    skipBlank(reader)
    take(reader, /,/y)
  }
}

/** The key and what divides it from its value, or undefined with the reader where it was. */
function readKey(reader: Reader, path: string, close: string): string | undefined {
  const start = reader.at
  const next = reader.text[start] ?? ''
  const isComputed = close === '}' && take(reader, /\[\s*(?=["'])/y) !== undefined
  const isText = isComputed || next === '"' || next === "'"
  if (close === ')' && isText) return undefined
  const key = isText ? readText(reader, path, '') : take(reader, /[\w$][\w$-]*/y)
  if (isComputed) take(reader, /\s*\]/y)
  skipBlank(reader)
  const divider = take(reader, close === ')' ? /=(?!=)/y : /:/y)
  if (key !== undefined && divider !== undefined) return key
  if (!reader.broken) reader.at = start
  return undefined
}

/** `{ messages }` of JavaScript; anything else that stands where a field should is said. */
function readLooseEntry(
  reader: Reader,
  path: string,
  start: number,
  entries: [string, unknown][],
): void {
  if (reader.broken) return
  const word = take(reader, WORD)
  skipBlank(reader)
  const found = word && peek(reader, END) !== undefined ? reader.resolve(word) : undefined
  if (word !== undefined && found) {
    entries.push([word, found.value])
    return
  }
  skipExpression(reader)
  const snippet = snippetOf(reader.text.slice(start, Math.min(reader.at, start + 400)))
  const place = word === undefined ? path : path === '' ? word : `${path}.${word}`
  if (word !== undefined) entries.push([word, undefined])
  if (snippet !== '') reader.notes.push({ code: 'not-understood', path: place, snippet })
}

/** True behind the closing bracket, and where the text ends or another bracket closes. */
function closes(reader: Reader, close: string): boolean {
  const next = reader.text[reader.at]
  if (next === close) {
    reader.at += 1
    return true
  }
  if (next !== undefined && !/[)\]}]/.test(next)) return false
  breakOff(reader)
  return true
}
