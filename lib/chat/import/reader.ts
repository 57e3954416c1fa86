import type { ImportNote } from './import-result'
import { readString } from './read-string'

export type Dialect = 'json' | 'javascript' | 'python'

/** A place in a text, and what was noticed on the way there. */
export type Reader = {
  text: string
  at: number
  dialect: Dialect
  notes: ImportNote[]
  /** True once the text ended, or broke, inside of something. */
  broken: boolean
  /** The value that a name stands for, where the text says so; undefined if it does not. */
  resolve: (name: string) => { value: unknown } | undefined
}

const BLANK: Record<Dialect, RegExp> = {
  json: /(?:[\s\ufeff]+|\/\/[^\n]*|#[^\n]*)+/y,
  javascript: /(?:[\s\ufeff]+|\/\/[^\n]*)+/y,
  python: /(?:[\s\ufeff]+|#[^\n]*|\\\r?\n)+/y,
}

/** A reader of `text` from offset `at` on. */
export function createReader(
  text: string,
  at: number,
  dialect: Dialect,
  resolve: Reader['resolve'] = () => undefined,
): Reader {
  return { text, at, dialect, notes: [], broken: false, resolve }
}

/** The text at the reader's place if `pattern`, which must be sticky, matches there. */
export function peek(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  return pattern.exec(reader.text)?.[0]
}

/** Like `peek`, and moves behind what matched. */
export function take(reader: Reader, pattern: RegExp): string | undefined {
  const found = peek(reader, pattern)
  reader.at += found?.length ?? 0
  return found
}

/** Moves behind white space and comments. */
export function skipBlank(reader: Reader): void {
  take(reader, BLANK[reader.dialect])
  while (reader.dialect !== 'python' && reader.text.startsWith('/*', reader.at)) {
    const end = reader.text.indexOf('*/', reader.at + 2)
    if (end < 0) breakOff(reader)
    else reader.at = end + 2
    take(reader, BLANK[reader.dialect])
  }
}

/** Says that nothing after this place can be read. */
export function breakOff(reader: Reader): void {
  reader.broken = true
  reader.at = reader.text.length
}

/** Moves to the comma or closing bracket that ends the expression at the reader's place. */
export function skipExpression(reader: Reader): void {
  const run = /[^"'`#/()[\]{},]+/y
  let depth = 0
  while (reader.at < reader.text.length) {
    skipBlank(reader)
    take(reader, run)
    const next = reader.text[reader.at] ?? ''
    if (next === '"' || next === "'" || next === '`') {
      const string = readString(reader.text, reader.at, reader.dialect)
      reader.at = string.end
      if (!string.closed) breakOff(reader)
    } else if (/[([{]/.test(next)) {
      depth += 1
      reader.at += 1
    } else if (/[)\]}]/.test(next)) {
      if (depth === 0) return
      depth -= 1
      reader.at += 1
    } else if (next === ',' && depth === 0) return
    else if (next !== '' && !peek(reader, run)) reader.at += 1
  }
  breakOff(reader)
}
