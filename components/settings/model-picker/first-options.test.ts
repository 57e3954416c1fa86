import { expect, test } from 'vitest'
import { firstOptions } from './first-options'

const groups = [
  { kind: 'a', entries: [1, 2, 3] },
  { kind: 'b', entries: [4] },
  { kind: 'c', entries: [5, 6] },
]

test('the limit counts across groups, and emptied groups are left out', () => {
  expect(firstOptions(groups, 4)).toEqual(groups.slice(0, 2))
  expect(firstOptions(groups, 5)).toEqual([...groups.slice(0, 2), { kind: 'c', entries: [5] }])
  expect(firstOptions(groups, 2)).toEqual([{ kind: 'a', entries: [1, 2] }])
})

test('without a limit all of them stay', () => {
  expect(firstOptions(groups, Number.POSITIVE_INFINITY)).toEqual(groups)
})
