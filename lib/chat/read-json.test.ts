import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionOf, readJson } from './read-json'
import { readExtraFields, readResponseFormat, readTools } from './read-json-field'

const problems = [
  ['{"a": 1,}', { line: 1, column: 9 }],
  ['{"a" 1}', { line: 1, column: 6 }],
  ['{\n  "a": tru\n}', { line: 2, column: 8 }],
  ['[1, 2', { line: 1, column: 6 }],
  ['{"a": "x\ny"}', { line: 1, column: 7 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['{"a": 01}', { line: 1, column: 8 }],
  ['{"a": 1} x', { line: 1, column: 10 }],
  ['[,]', { line: 1, column: 2 }],
  [']', { line: 1, column: 1 }],
  ['{"a": [}', { line: 1, column: 8 }],
] as const

for (const [text, position] of problems) {
  test(`says where ${JSON.stringify(text)} breaks`, () => {
    expect(readJson(text)).toEqual({ ok: false, problem: { code: 'syntax', ...position } })
  })
}

test('reads whatever JSON.stringify writes, and refuses it with a bracket cut off', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      const value = JSON.parse(text)
      const reading = readJson(text)
      if (!reading.ok) expect(reading.problem.code).toBe('unsafe-number')
      else expect(reading.value).toEqual(value)
      expect(readJson(`{"cut": ${text}`).ok).toBe(false)
    }),
  )
})

test('the place it names is never beyond the text, and JSON.parse agrees about every text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{}[]",:12e-. ntf\n'), maxLength: 20 }),
      text => {
        const reading = readJson(text)
        const parsed = (() => {
          try {
            JSON.parse(text)
            return true
          } catch (error) {
            expect(error).toBeInstanceOf(SyntaxError)
            return false
          }
        })()
        if (reading.ok) expect(parsed).toBe(true)
        else if (reading.problem.code === 'syntax') {
          expect(parsed).toBe(false)
          const end = positionOf(text, text.length)
          expect(reading.problem.line).toBeLessThanOrEqual(end.line)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('refuses a number that would lose digits on its way', () => {
  expect(readJson('{"seed": 12345678901234567890}')).toEqual({
    ok: false,
    problem: { code: 'unsafe-number', line: 1, column: 10, text: '12345678901234567890' },
  })
  expect(readJson('{"seed": "12345678901234567890", "x": 9007199254740991}').ok).toBe(true)
})

test('extra fields are an object whose keys have no control of their own', () => {
  expect(readExtraFields('')).toEqual({ ok: true, value: {} })
  expect(readExtraFields('{"top_k": 5, "seed": null}')).toEqual({
    ok: true,
    value: { top_k: 5, seed: null },
  })
  expect(readExtraFields('[1]')).toEqual({ ok: false, problem: { code: 'not-object' } })
  expect(readExtraFields('{"temperature": 1}')).toEqual({
    ok: false,
    problem: { code: 'own-control', key: 'temperature' },
  })
  const proto = readExtraFields('{"__proto__": {"polluted": true}}')
  expect(proto.ok && JSON.stringify(proto.value)).toBe('{"__proto__":{"polluted":true}}')
})

test('tools are a list of typed objects, a format is one typed object', () => {
  expect(readTools('[{"type":"function"}]').ok).toBe(true)
  expect(readTools('')).toEqual({ ok: true, value: undefined })
  expect(readTools('[{"name":"x"}]')).toEqual({ ok: false, problem: { code: 'not-tool-list' } })
  expect(readResponseFormat('{"type":"json_object"}').ok).toBe(true)
  expect(readResponseFormat('"json"')).toEqual({ ok: false, problem: { code: 'not-format' } })
})
