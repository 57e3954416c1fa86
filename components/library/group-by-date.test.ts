import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByDate, type Period } from './group-by-date'

const NOON = Date.parse('2026-11-22T12:00:00Z')
const HOUR = 3_600_000

function periods(times: string[], now: string, timeZone = 'UTC'): Period[] {
  const entries = times.map(time => ({ updatedAt: Date.parse(time) }))
  return groupByDate(entries, Date.parse(now), timeZone).map(({ period }) => period)
}

test('an empty library has no groups', () => {
  expect(groupByDate([], NOON, 'UTC')).toEqual([])
})

test('entries fall into today, yesterday, 7 days, 30 days and then months', () => {
  const entries = [
    '2026-11-22T11:59:00Z',
    '2026-11-22T00:00:00Z',
    '2026-11-21T23:59:59Z',
    '2026-11-20T12:00:00Z',
    '2026-11-15T00:00:00Z',
    '2026-11-14T23:59:59Z',
    '2026-10-23T00:00:00Z',
    '2026-10-22T23:59:59Z',
    '2026-10-01T00:00:00Z',
    '2026-09-30T23:59:59Z',
    '2025-09-30T00:00:00Z',
  ].map(time => ({ updatedAt: Date.parse(time) }))
  const groups = groupByDate(entries, NOON, 'UTC')
  expect(groups.map(({ period, entries }) => [period, entries.length])).toEqual([
    ['today', 2],
    ['yesterday', 1],
    ['last7Days', 2],
    ['last30Days', 2],
    [{ year: 2026, month: 10 }, 2],
    [{ year: 2026, month: 9 }, 1],
    [{ year: 2025, month: 9 }, 1],
  ])
})

test('a clock that ran ahead still means today', () => {
  expect(periods(['2026-11-25T00:00:00Z'], '2026-11-22T12:00:00Z')).toEqual(['today'])
})

test('the same moment is today in Shanghai and yesterday in Los Angeles', () => {
  const moment = ['2026-11-21T17:00:00Z']
  expect(periods(moment, '2026-11-22T12:00:00Z', 'Asia/Shanghai')).toEqual(['today'])
  expect(periods(moment, '2026-11-22T12:00:00Z', 'America/Los_Angeles')).toEqual(['yesterday'])
})

test('zones with half and quarter hours turn at their own midnight', () => {
  const times = ['2026-11-21T18:16:00Z', '2026-11-21T18:14:00Z']
  expect(periods(times, '2026-11-22T12:00:00Z', 'Asia/Kathmandu')).toEqual(['today', 'yesterday'])
  expect(periods(times, '2026-11-22T12:00:00Z', 'Asia/Kolkata')).toEqual(['yesterday'])
})

test('a day of 23 hours ends where its calendar ends', () => {
  const times = ['2026-03-08T05:30:00Z', '2026-03-08T04:59:00Z']
  expect(periods(times, '2026-03-09T03:59:00Z', 'America/New_York')).toEqual(['today', 'yesterday'])
})

test('a day of 25 hours is one day, also in its repeated hour', () => {
  const times = ['2026-10-25T22:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T00:30:00Z']
  const now = '2026-10-26T08:00:00Z'
  expect(periods(times, now, 'Europe/Berlin')).toEqual(['yesterday'])
})

test('a day without a midnight begins at one o’clock', () => {
  const times = ['2026-04-23T22:00:00Z', '2026-04-23T21:59:00Z']
  expect(periods(times, '2026-04-24T12:00:00Z', 'Africa/Cairo')).toEqual(['today', 'yesterday'])
})

test('months follow the calendar of the zone', () => {
  const times = ['2026-08-31T16:30:00Z']
  const now = '2026-11-22T12:00:00Z'
  expect(periods(times, now, 'Asia/Shanghai')).toEqual([{ year: 2026, month: 9 }])
  expect(periods(times, now, 'UTC')).toEqual([{ year: 2026, month: 8 }])
})

test('every entry stands in exactly one group, in its order, and no group comes twice', () => {
  const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia')
  const ages = fc.array(fc.integer({ min: -48, max: 24 * 800 }), { maxLength: 80 })
  fc.assert(
    fc.property(ages, zone, (hours, timeZone) => {
      const entries = hours.toSorted((a, b) => a - b).map(age => ({ updatedAt: NOON - age * HOUR }))
      const groups = groupByDate(entries, NOON, timeZone)
      expect(groups.flatMap(group => group.entries)).toEqual(entries)
      const keys = groups.map(({ period }) => JSON.stringify(period))
      expect(new Set(keys).size).toBe(keys.length)
      for (const group of groups) {
        for (const entry of group.entries) {
          expect(groupByDate([entry], NOON, timeZone)[0]?.period).toEqual(group.period)
        }
      }
    }),
  )
})
