import type { Code } from 'micromark-util-types'

export const dollar = 36
export const openParenthesis = 40
export const closeParenthesis = 41
export const openBracket = 91
export const backslash = 92
export const closeBracket = 93
export const closeBrace = 125

/** The end of a line or of the text; micromark writes line endings as codes below -2. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2
}

/** A space, a tab, or one of the columns a tab fills. */
export function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

export function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57
}

export function isLetter(code: Code): boolean {
  return code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))
}

/** Whether what stands between `\[` and `\]` is a formula, not a citation, a checkbox or nothing. */
export function isBracketFormula(content: string): boolean {
  return !/^(?:[xX✓]|[\d\s,，;；–-]*)$/u.test(content.trim())
}

/** Whether what stands between two dollars is a formula, not the prose between two prices. */
export function isDollarFormula(content: string): boolean {
  return !/^\d[\d.,]*(?:\s+[A-Za-z]{2,}|\s*\p{Script=Han})/u.test(content)
}
