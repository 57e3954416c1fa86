import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyFilter } from './key-filter'

const KEY = 'sk-canary-0123456789'

function filtered(keys: string[], pieces: (string | Buffer)[]): string {
  const filter = new KeyFilter(keys)
  const out = pieces.map(piece => filter.push(Buffer.from(piece)))
  return Buffer.concat([...out, filter.flush()]).toString('latin1')
}

test('a key is replaced, each time it is there', () => {
  expect(filtered([KEY], [`a ${KEY}${KEY} b`])).toBe('a [redacted][redacted] b')
})

test('a key cut in two or into bytes is replaced', () => {
  for (let at = 1; at < KEY.length; at += 1)
    expect(filtered([KEY], [`x${KEY.slice(0, at)}`, `${KEY.slice(at)}y`])).toBe('x[redacted]y')
  expect(filtered([KEY], [...`x${KEY}y`])).toBe('x[redacted]y')
})

test('what only begins like a key is passed on whole', () => {
  expect(filtered([KEY], ['sk-can', 'ada sk-', 'sk-canary-0123456789'.slice(0, -1)])).toBe(
    'sk-canada sk-sk-canary-012345678',
  )
})

test('a chunk that cannot end in the beginning of a key is passed on itself, at once', () => {
  const chunk = Buffer.from('data: {"s":"sk-"}\n\n')
  expect(new KeyFilter([KEY]).push(chunk).equals(chunk)).toBe(true)
  expect(new KeyFilter([]).push(chunk)).toBe(chunk)
})

test('any bytes in any cut pass unchanged where no key is', () => {
  const alphabet = fc.constantFrom('s', 'k', '-', 'a', 'é', '\n')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: alphabet, maxLength: 9 })), pieces => {
      const bytes = Buffer.from(pieces.join(''))
      fc.pre(!bytes.includes('sk-sa'))
      expect(filtered(['sk-sa'], pieces)).toBe(bytes.toString('latin1'))
    }),
  )
})

test('no cut and no repetition lets a key through', () => {
  const unit = fc.constantFrom('aab', 'a', 'aa', 'b', 'ab')
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), pieces => {
      expect(filtered(['aab'], pieces)).not.toContain('aab')
    }),
  )
})
