import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateExpression } from './evaluate-expression'

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['2 ^ 3 ^ 2', 512],
  ['2**10', 1024],
  ['-2^2', -4],
  ['10 / 4', 2.5],
  ['17 % 5', 2],
  ['1,000 × 3 ÷ 2', 1500],
  ['0.1 + 0.2', 0.3],
])('%s is %d', (expression, value) => {
  expect(evaluateExpression(expression)).toBe(value)
})

test.each(['', '1', '1 +', '(1 + 2', '1 / 0', '1 2 3', ')(', '9^9^9^9'])(
  '%j has no value',
  expression => {
    expect(evaluateExpression(expression)).toBeUndefined()
  },
)

test('sums and products agree with the language they are written in', () => {
  const number = fc.integer({ min: 0, max: 999 })
  fc.assert(
    fc.property(number, number, number, (one, two, three) => {
      expect(evaluateExpression(`${one}+${two}*${three}`)).toBe(one + two * three)
      expect(evaluateExpression(`(${one}-${two})*${three}`)).toBe((one - two) * three || 0)
    }),
  )
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom('1', '2.5', '+', '-', '*', '/', '%', '^', '(', ')', ' ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), pieces => {
      expect(() => evaluateExpression(pieces.join(''))).not.toThrow()
    }),
  )
})
