import { expect, test } from 'vitest'
import { readJson } from '@/lib/chat/read-json'
import { syntaxHint } from './syntax-hint'

const cases = [
  ['{"seed": 1', 'cut-off'],
  ['{', 'cut-off'],
  ['{"seed":\n', 'cut-off'],
  ["{'seed': 1}", 'single-quote'],
  ['{“seed”: 1}', 'single-quote'],
  ['{"seed": 1,}', 'trailing-comma'],
  ['[1,\n  2,\n]', 'trailing-comma'],
  ['{"a": True}', 'python-word'],
  ['{"a": 1} // why', 'comment'],
  ['{seed: 1}', 'unquoted'],
  ['{"a": maybe}', 'unquoted'],
  ['{"a": 1 "b": 2}', 'other'],
  ['}', 'other'],
] as const

for (const [text, hint] of cases) {
  test(`${JSON.stringify(text)} is explained as ${hint}`, () => {
    const reading = readJson(text)
    if (reading.ok || reading.problem.code !== 'syntax') throw new Error('expected bad syntax')
    expect(syntaxHint(text, reading.problem)).toBe(hint)
  })
}
