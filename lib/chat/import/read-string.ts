import type { Dialect } from './reader'

/** `end` is the offset after the closing quote; a text cut off before it ends with the text. */
export type StringReading = {
  value: string
  end: number
  closed: boolean
  /** The first variable in it, as written: `${name}` or `{name}`. */
  placeholder?: string
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  '0': '\0',
  '\n': '',
}

const CODE = /x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})/y

/** Reads a string from its opening quote on; `prefix` is Python's: r, f, b, u. */
export function readString(
  text: string,
  start: number,
  dialect: Dialect,
  prefix = '',
): StringReading {
  const triple = text.slice(start, start + 3)
  const isTriple = dialect === 'python' && (triple === '"""' || triple === "'''")
  const quote = isTriple ? triple : (text[start] ?? '')
  const isRaw = /r/i.test(prefix)
  const isTemplate = quote === '`'
  const isFormatted = /f/i.test(prefix)
  const plain = /[^\\"'`${}\r\n]+|\r?\n/y
  const pieces: string[] = []
  let placeholder: string | undefined
  let at = start + quote.length
  while (at < text.length) {
    if (text.startsWith(quote, at)) {
      return { value: pieces.join(''), end: at + quote.length, closed: true, placeholder }
    }
    plain.lastIndex = at
    const run = plain.exec(text)?.[0]
    if (run !== undefined) {
      pieces.push(run)
      at += run.length
    } else if (text[at] === '\\') {
      const escaped = isRaw ? rawEscape(text, at) : readEscape(text, at, dialect)
      pieces.push(escaped.value)
      at = escaped.end
    } else if (isFormatted && (text.startsWith('{{', at) || text.startsWith('}}', at))) {
      pieces.push(text[at] ?? '')
      at += 2
    } else if ((isTemplate && text.startsWith('${', at)) || (isFormatted && text[at] === '{')) {
      const end = endOfSubstitution(text, at)
      placeholder ??= text.slice(at, end)
      pieces.push(text.slice(at, end))
      at = end
    } else {
      pieces.push(text[at] ?? '')
      at += 1
    }
  }
  return { value: pieces.join(''), end: text.length, closed: false, placeholder }
}

function rawEscape(text: string, at: number): { value: string; end: number } {
  return { value: text.slice(at, at + 2), end: at + 2 }
}

function readEscape(text: string, at: number, dialect: Dialect): { value: string; end: number } {
  CODE.lastIndex = at + 1
  const code = CODE.exec(text)
  if (code) {
    const number = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? code[4] ?? '', 16)
    const value = number > 0x10ffff ? '\ufffd' : codePoint(number)
    return { value, end: at + 1 + code[0].length }
  }
  const next = text[at + 1] ?? ''
  if (next === '\r' && text[at + 2] === '\n') return { value: '', end: at + 3 }
  const known = Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : undefined
  if (known !== undefined) return { value: known, end: at + 2 }
  const keepsBackslash = dialect === 'python' && !/["'\\]/.test(next)
  return { value: keepsBackslash ? `\\${next}` : next, end: at + 2 }
}

/** Also for a lone surrogate, which JSON may carry as half of a pair. */
function codePoint(number: number): string {
  return number > 0xffff ? String.fromCodePoint(number) : String.fromCharCode(number)
}

function endOfSubstitution(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && at < start + 300; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] !== '}') continue
    depth -= 1
    if (depth === 0) return at + 1
  }
  return start + 1
}
