import { expect, test } from 'vitest'
import { moveActive } from './move-active'

const ids = ['a', 'b', 'c']

const cases = [
  ['ArrowDown', 'a', 'b'],
  ['ArrowDown', 'c', 'a'],
  ['ArrowUp', 'a', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['PageDown', 'a', 'c'],
  ['PageUp', 'b', 'a'],
  ['x', 'a', undefined],
] as const

for (const [key, from, to] of cases) {
  test(`${key} leads from ${from} to ${to}`, () => {
    expect(moveActive(ids, from, key)).toBe(to)
  })
}

test('in an empty list no key leads anywhere', () => {
  for (const [key] of cases) expect(moveActive([], undefined, key)).toBeUndefined()
})
