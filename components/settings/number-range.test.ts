import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NUMERIC_PARAMETERS, type NumericParameterName } from '@/lib/chat/parameters'
import { isBeginning, readNumber, sliderRange } from './number-range'

function parameter(name: NumericParameterName) {
  const found = NUMERIC_PARAMETERS.find(candidate => candidate.name === name)
  if (!found) throw new Error(name)
  return found
}

const cases = [
  ['temperature', '0.7', 0.7],
  ['temperature', '0.', 0],
  ['temperature', '2', 2],
  ['temperature', '2.01', 'range'],
  ['temperature', '-0.1', 'range'],
  ['temperature', '', undefined],
  ['temperature', ' 0,7 ', 0.7],
  ['temperature', '０。７', 0.7],
  ['temperature', '.5', 0.5],
  ['temperature', '5e-1', 0.5],
  ['temperature', '0x1', 'range'],
  ['temperature', '-', 'range'],
  ['max_tokens', '1,000', 'range'],
  ['max_tokens', '１０２４', 1024],
  ['temperature', 'warm', 'range'],
  ['presence_penalty', '-2', -2],
  ['max_tokens', '1', 1],
  ['max_tokens', '0', 'range'],
  ['max_tokens', '1.5', 'whole'],
  ['max_tokens', '1000000', 1_000_000],
  ['max_tokens', '1e30', 'range'],
] as const

for (const [name, text, expected] of cases) {
  test(`"${text}" typed for ${name} reads as ${expected}`, () => {
    const reading = readNumber(parameter(name), text)
    expect(reading.ok ? reading.value : reading.problem).toBe(expected)
  })
}

test('a beginning of a number is told from a mistake', () => {
  const beginnings = ['', '-', '+', '.', '-.', '1e', '1.5e-', '。']
  const mistakes = ['--', 'a', '1e5', '3', '1.2.']
  expect(beginnings.filter(isBeginning)).toEqual(beginnings)
  expect(mistakes.filter(isBeginning)).toEqual([])
})

test('minus zero reads as the zero that JSON sends', () => {
  expect(readNumber(parameter('presence_penalty'), '-0')).toEqual({ ok: true, value: 0 })
})

test('whatever is typed, a value that is read lies in the range of the API reference', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NUMERIC_PARAMETERS), fc.double(), (candidate, number) => {
      const reading = readNumber(candidate, String(number))
      if (!reading.ok || reading.value === undefined) return true
      const max = candidate.name === 'max_tokens' ? Number.MAX_SAFE_INTEGER : candidate.max
      return reading.value >= candidate.min && reading.value <= max
    }),
  )
})

test('the slider of max_tokens ends at what the model can write', () => {
  expect(sliderRange(parameter('max_tokens'), 64_000)).toMatchObject({ max: 64_000, rest: 1024 })
  expect(sliderRange(parameter('max_tokens'), 512)).toMatchObject({ max: 512, rest: 512 })
  expect(sliderRange(parameter('max_tokens'), 0)).toMatchObject({ max: 8192 })
  expect(sliderRange(parameter('max_tokens'))).toMatchObject({ max: 8192, rest: 1024 })
})

test('what the model can write changes no other slider', () => {
  expect(sliderRange(parameter('temperature'), 64_000)).toMatchObject({ max: 2 })
})
