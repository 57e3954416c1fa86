import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestsDeeperThan, withStringValue } from './json-bytes'

const rewritten = (text: string, value = 'plain') =>
  withStringValue(Buffer.from(text), 'model', value).toString()

test('only the bytes of the value change', () => {
  expect(rewritten('{ "a":1.0e2,\n"model" :\t"up/x" , "z":"é\\u00e9" }')).toBe(
    '{ "a":1.0e2,\n"model" :\t"plain" , "z":"é\\u00e9" }',
  )
})

test.each([
  [
    'a nested key of the same name',
    '{"metadata":{"model":"n"},"model":"up/x","l":[{"model":"n"}]}',
  ],
  ['a value that reads like the key', '{"user":"model","model":"up/x"}'],
  ['text that reads like JSON', '{"user":"\\"model\\": \\"n\\"","model":"up/x"}'],
  ['text that ends with a backslash', '{"user":"model\\\\","model":"up/x","stop":"\\\\\\""}'],
])('%s is left alone', (_, text) => {
  expect(rewritten(text)).toBe(text.replace('"up/x"', '"plain"'))
})

test('of a key written twice the last is the value', () => {
  expect(rewritten('{"model":"a","model":"up/x"}')).toBe('{"model":"a","model":"plain"}')
})

test('a key spelt with an escape is the same key', () => {
  expect(rewritten('{"mod\\u0065l":"up\\/x"}')).toBe('{"mod\\u0065l":"plain"}')
})

test('a value that is no string stays', () => {
  expect(rewritten('{"model":{"model":"x"}}')).toBe('{"model":{"model":"x"}}')
})

test('for any body the parsed result is the same but for the model', () => {
  const body = fc.tuple(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.string(),
    fc.nat(3),
    fc.string(),
  )
  fc.assert(
    fc.property(body, ([fields, model, indent, plain]) => {
      const { __proto__, ...rest } = fields
      const value = { ...rest, model, nested: { ...rest, model } }
      const bytes = Buffer.from(JSON.stringify(value, null, indent))
      const after = withStringValue(bytes, 'model', plain)
      expect(after.toString()).toBe(JSON.stringify({ ...value, model: plain }, null, indent))
    }),
  )
})

test.each([
  ['{"a":[1,2,{"b":3}]}', 3],
  ['[[],[],[[]]]', 3],
  ['"[[[["', 0],
  ['{"a":"\\"[[[","b":[]}', 2],
])('%s nests %i deep', (text, depth) => {
  expect(nestsDeeperThan(Buffer.from(text), depth)).toBe(false)
  if (depth) expect(nestsDeeperThan(Buffer.from(text), depth - 1)).toBe(true)
})

test('a million opening brackets are told without recursion', () => {
  expect(nestsDeeperThan(Buffer.alloc(1_000_000, '['), 64)).toBe(true)
})

test('an unclosed string and stray closing brackets end the pass', () => {
  expect(nestsDeeperThan(Buffer.from('"never \\" closed ['), 0)).toBe(false)
  expect(nestsDeeperThan(Buffer.from(']]]}'), 0)).toBe(false)
})
