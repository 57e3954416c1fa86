import { expect, test } from 'vitest'
import { formatBytes, formatDollars, formatTokens } from './format-figures'

test('token counts fit into a badge', () => {
  const counts = [900, 1000, 8192, 9999, 128_000, 131_072, 200_000, 999_999, 1_000_000, 1_048_576]
  expect(counts.map(formatTokens)).toEqual([
    '900',
    '1k',
    '8.2k',
    '10k',
    '128k',
    '131k',
    '200k',
    '1M',
    '1M',
    '1.05M',
  ])
})

test('prices keep the digits that matter', () => {
  expect([3, 15, 0.25, 0.075, 1.1, 0].map(formatDollars)).toEqual([
    '$3',
    '$15',
    '$0.25',
    '$0.075',
    '$1.1',
    '$0',
  ])
})

test('sizes are told in bytes, kilobytes and megabytes', () => {
  expect([0, 999, 1000, 4210, 1_300_000].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '4.2 kB',
    '1.3 MB',
  ])
})
