const LONGEST_WHOLE_WORD = 7
const PIECE = 4
const LONGEST_SPACE = 16

type Kind = 'space' | 'digit' | 'letter' | 'mark' | 'wide'

function kindOf(code: number): Kind {
  if (code < 0x80) {
    if (code === 32 || (code >= 9 && code <= 13)) return 'space'
    if (code >= 48 && code <= 57) return 'digit'
    const lower = code | 32
    return lower >= 97 && lower <= 122 ? 'letter' : 'mark'
  }
  if (code >= 0xc0 && code < 0x2000) return 'letter'
  return code >= 0x2e80 || (code >= 0x2190 && code < 0x2c00) ? 'wide' : 'mark'
}

function runEnd(text: string, start: number, limit: number, kind: Kind): number {
  let end = start
  while (end < text.length && end - start < limit && kindOf(text.charCodeAt(end)) === kind) end++
  return end
}

function wideEnd(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}

function markEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && end - start < PIECE && text[end] === text[start]) end++
  return end
}

function tokenEnd(text: string, start: number): number {
  let at = start
  if (text[at] === ' ' && at + 1 < text.length) {
    const next = kindOf(text.charCodeAt(at + 1))
    if (next === 'letter' || next === 'digit' || next === 'mark') at++
  }
  const kind = kindOf(text.charCodeAt(at))
  if (kind === 'wide') return wideEnd(text, at)
  if (kind === 'mark') return markEnd(text, at)
  if (kind === 'digit') return runEnd(text, at, 3, 'digit')
  if (kind === 'letter') {
    const whole = runEnd(text, at, LONGEST_WHOLE_WORD + 1, 'letter')
    return whole - at <= LONGEST_WHOLE_WORD ? whole : at + PIECE
  }
  const end = runEnd(text, at, LONGEST_SPACE, 'space')
  // The last space belongs to the word after it, as in the tokenizers of real models.
  return end - at > 1 && text[end - 1] === ' ' && end < text.length ? end - 1 : end
}

/** Cuts a text into tokens: a Han character, a short word, four letters of a long one, 3 digits. */
export function tokenize(text: string): string[] {
  const tokens: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = tokenEnd(text, start)
    tokens.push(text.slice(start, end))
    start = end
  }
  return tokens
}

/** How many tokens `tokenize` makes, without making them. */
export function countTokens(text: string): number {
  let count = 0
  for (let start = 0; start < text.length; start = tokenEnd(text, start)) count++
  return count
}
