import { positionOf } from '@/lib/chat/read-json'

export type SyntaxHint =
  | 'cut-off'
  | 'single-quote'
  | 'trailing-comma'
  | 'python-word'
  | 'comment'
  | 'unquoted'
  | 'other'

/** What probably went wrong at the place (1-based) where JSON breaks. */
export function syntaxHint(text: string, place: { line: number; column: number }): SyntaxHint {
  const end = positionOf(text, text.length)
  if (place.line > end.line || (place.line === end.line && place.column >= end.column)) {
    return 'cut-off'
  }
  const offset = offsetOf(text, place)
  const rest = text.slice(offset)
  if (/^['‘’“”]/.test(rest)) return 'single-quote'
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(0, offset))) return 'trailing-comma'
  if (/^(?:True|False|None)\b/.test(rest)) return 'python-word'
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return 'comment'
  return /^[\p{L}_$]/u.test(rest) ? 'unquoted' : 'other'
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((offset, { length }) => offset + length + 1, 0) + column - 1
}
