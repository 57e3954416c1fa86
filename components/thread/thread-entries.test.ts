import { expect, test } from 'vitest'
import type { Message } from '@/lib/chat/types'
import { formatDollars, formatMs } from './format-ms'
import { threadEntries } from './thread-entries'

const system: Message = { id: 's', role: 'system', content: 'x' }
const user: Message = { id: 'u', role: 'user', content: 'x' }
const answer: Message = { id: 'a', role: 'assistant', content: 'x' }

const brief = (entries: ReturnType<typeof threadEntries>) =>
  entries.map(({ id, number, isLive, isFirst, isLast }) =>
    [id, number, isLive && 'live', isFirst && 'first', isLast && 'last'].filter(Boolean).join(' '),
  )

test('messages are numbered as they stand in the request', () => {
  expect(brief(threadEntries([system, user, answer], undefined, undefined))).toEqual([
    'u 2 first',
    'a 3 last',
  ])
  expect(brief(threadEntries([user], undefined, undefined))).toEqual(['u 1 first last'])
})

test('a live answer stands at the end, or in the place of the one it replaces', () => {
  expect(brief(threadEntries([user], 'run', undefined))).toEqual(['u 1 first', 'run 2 live last'])
  expect(brief(threadEntries([user, answer, { ...user, id: 'l' }], 'run', 'a'))).toEqual([
    'u 1 first',
    'run 2 live',
    'l 3 last',
  ])
})

test('a system message further down is a message like any other', () => {
  expect(brief(threadEntries([user, system], undefined, undefined))).toEqual([
    'u 1 first',
    's 2 last',
  ])
})

test('times and sums are written as short as they can be read', () => {
  expect([0, 312.4, 999.6, 1240, 9996, 61_000].map(formatMs)).toEqual([
    '0 ms',
    '312 ms',
    '1.00 s',
    '1.24 s',
    '10.0 s',
    '61.0 s',
  ])
  expect([0, 0.0000001, 0.00071, 0.0123, 1.2].map(formatDollars)).toEqual([
    '$0.00',
    '<$0.000001',
    '$0.00071',
    '$0.012',
    '$1.20',
  ])
})
