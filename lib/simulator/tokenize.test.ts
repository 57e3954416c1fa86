import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTokens, tokenize } from './tokenize'

test('any text is the join of its tokens, and as many as are counted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const tokens = tokenize(text)
      expect(tokens.join('')).toBe(text)
      expect(tokens).not.toContain('')
      expect(countTokens(text)).toBe(tokens.length)
    }),
  )
})

test('code units in any order, lone surrogates too, are the join of their tokens', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), units => {
      const text = String.fromCharCode(...units)
      expect(tokenize(text).join('')).toBe(text)
    }),
  )
})

test('a Han character, a kana and an emoji are one token each', () => {
  expect(tokenize('深海の🐳')).toEqual(['深', '海', 'の', '🐳'])
})

test('a short word is one token with the space before it, a long one is cut', () => {
  expect(tokenize('The quick transform')).toEqual(['The', ' quick', ' tran', 'sform'])
})

test('Markdown fences, numbers and line breaks are cut where models cut them', () => {
  expect(tokenize('```js\n2026\n\n')).toEqual(['```', 'js', '\n', '202', '6', '\n\n'])
})

test('English prose takes about four characters a token', () => {
  const prose =
    'Streaming sends the answer piece by piece as server-sent events, so that a person can begin to read long before the model has finished writing.'
  const ratio = prose.length / countTokens(prose)
  expect(ratio).toBeGreaterThan(3.2)
  expect(ratio).toBeLessThan(5.5)
})

test('a long run without spaces is cut into many tokens', () => {
  expect(countTokens('x'.repeat(4_000))).toBeGreaterThan(900)
})
