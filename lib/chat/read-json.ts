export type JsonProblem =
  | { code: 'syntax'; line: number; column: number }
  | { code: 'unsafe-number'; line: number; column: number; text: string }
  | { code: 'empty' }

export type JsonReading = { ok: true; value: unknown } | { ok: false; problem: JsonProblem }

const TOKEN =
  /[ \t\n\r]+|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y

/** Parses JSON as a person types it: says where it breaks, and which number would lose digits. */
export function readJson(text: string): JsonReading {
  if (text.trim() === '') return { ok: false, problem: { code: 'empty' } }
  const lossy = findLossyNumber(text)
  if (lossy) {
    const { offset, number } = lossy
    return {
      ok: false,
      problem: { code: 'unsafe-number', ...positionOf(text, offset), text: number },
    }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, problem: { code: 'syntax', ...positionOf(text, findSyntaxError(text)) } }
  }
}

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A number that JavaScript cannot carry exactly would change between the screen and the wire. */
function findLossyNumber(text: string): { offset: number; number: string } | undefined {
  for (const { token, offset } of tokens(text)) {
    if (!/^-?\d+$/.test(token)) continue
    if (!Number.isSafeInteger(Number(token))) return { offset, number: token }
  }
}

type Token = { token: string; offset: number }

function* tokens(text: string): Generator<Token> {
  let offset = 0
  while (offset < text.length) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return
    if (token.trim() !== '') yield { token, offset }
    offset += token.length
  }
}

/** Offset of the first token that cannot stand where it stands, or of the text's end. */
function findSyntaxError(text: string): number {
  const open: string[] = []
  let expected: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' = 'value'
  let end = 0
  for (const { token, offset } of tokens(text)) {
    if (text.slice(end, offset).trim() !== '') return firstInk(text, end)
    end = offset + token.length
    const isClose = token === '}' || token === ']'
    if (isClose) {
      const mayClose =
        expected === 'next' || expected === (token === '}' ? 'first-key' : 'first-value')
      if (!mayClose || open.pop() !== (token === '}' ? '{' : '[')) return offset
      expected = 'next'
    } else if (expected === 'colon') {
      if (token !== ':') return offset
      expected = 'value'
    } else if (expected === 'next') {
      if (token !== ',' || open.length === 0) return offset
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'first-key') {
      if (!token.startsWith('"')) return offset
      expected = 'colon'
    } else if (token === '{' || token === '[') {
      open.push(token)
      expected = token === '{' ? 'first-key' : 'first-value'
    } else if (token === ',' || token === ':') return offset
    else expected = 'next'
  }
  return firstInk(text, end)
}

function firstInk(text: string, from: number): number {
  const ink = text.slice(from).search(/[^ \t\n\r]/)
  return ink < 0 ? text.length : from + ink
}
