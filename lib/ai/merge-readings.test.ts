import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChunkReading } from './chunk-reader'
import { mergeReadings } from './merge-readings'
import { partsOwed } from './sdk-event'

const silent: ChunkReading = { at: 1, asides: [], reasoning: '', text: '', calls: [] }
const piece = (slot: number, text: string, opens = false) => ({
  slot,
  id: `call-${slot}`,
  name: 'f',
  arguments: text,
  opens,
  nameless: false,
})
const reasoning = (reasoning: string): ChunkReading => ({ ...silent, reasoning })
const text = (text: string): ChunkReading => ({ ...silent, text })
const call = (...piece_: Parameters<typeof piece>): ChunkReading => ({
  ...silent,
  calls: [piece(...piece_)],
})

test('what a burst says becomes one reading, with the last finish_reason', () => {
  const burst = [reasoning('a'), reasoning('b'), text('c'), silent, text('d'), call(0, '{', true)]
  const merged = mergeReadings([...burst, call(0, '}'), { ...silent, finish_reason: 'stop' }])
  expect(merged).toEqual([
    {
      ...silent,
      reasoning: 'ab',
      text: 'cd',
      calls: [piece(0, '{}', true)],
      finish_reason: 'stop',
    },
  ])
})

test('what alternates stays apart', () => {
  const kinds = mergeReadings([text('a'), reasoning('b'), text('c'), call(0, ''), text('d')])
  expect(kinds.map(({ reasoning, text }) => reasoning + text)).toEqual(['a', 'bc', 'd'])
})

test('no order, no character and no aside is lost, and nothing given is changed', () => {
  const aside = fc.constantFrom<ChunkReading['asides'][number]>(
    { type: 'facts', model: 'm' },
    { type: 'unreadable-frame', at: 1 },
  )
  const anyReading: fc.Arbitrary<ChunkReading> = fc.record({
    at: fc.constant(1),
    asides: fc.array(aside, { maxLength: 2 }),
    reasoning: fc.constantFrom('', '', 'r', 'rr'),
    text: fc.constantFrom('', '', 't', 'tt'),
    calls: fc.array(
      fc.nat(2).map(slot => piece(slot, 'x')),
      { maxLength: 2 },
    ),
  })
  const told = (readings: ChunkReading[]) =>
    readings
      .flatMap(reading => partsOwed(reading))
      .map(part =>
        part.type === 'tool-call' ? part.id.repeat(part.arguments.length) : JSON.stringify(part),
      )
      .join('')
      .replaceAll('"}{"type":"text","at":1,"text":"', '')
      .replaceAll('"}{"type":"reasoning","at":1,"text":"', '')
  fc.assert(
    fc.property(fc.array(anyReading), readings => {
      const before = structuredClone(readings)
      const merged = mergeReadings(readings)
      expect(merged.flatMap(({ asides }) => asides)).toEqual(
        readings.flatMap(({ asides }) => asides),
      )
      expect(told(merged)).toBe(told(readings))
      expect(readings).toEqual(before)
    }),
  )
})
