import { expect, test } from 'vitest'
import { retryAfter } from './retry-after'

const now = Date.parse('Sun, 22 Nov 2026 12:00:00 GMT')

test.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1' }, 1],
  [{ 'retry-after': ' 61 ' }, 61],
  [{ 'retry-after': '1.5' }, 1.5],
  [{ 'retry-after-ms': '250', 'retry-after': '61' }, 0.25],
  [{ 'retry-after-ms': 'soon', 'retry-after': '61' }, 61],
  [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }, 30],
  [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'Sun, 99 Nov 2026 11:00:00 GMT' }, undefined],
  [{ 'retry-after': '-1' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': 'soon 5' }, undefined],
  [{ 'retry-after': '' }, undefined],
])('%j means %s seconds', (headers, seconds) => {
  expect(retryAfter(new Headers(headers), now)).toBe(seconds)
})
