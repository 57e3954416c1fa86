import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { sdkStream } from './sdk-stream'
import { REQUEST } from './testing/collect-run'
import { delta, event, FINISH, fakeUpstream } from './testing/fake-upstream'
import { streamsThatEndOddly } from './testing/streams-that-end-oddly'
import { streamsThatSpeakOddly } from './testing/streams-that-speak-oddly'
import { toHttpRequest } from './to-http-request'
import { createWire } from './wire'

const DELTAS = ['reasoning-delta', 'text-delta', 'tool-input-start', 'tool-input-delta']

/** What the SDK complained of, and how many parts the ledger had to deliver in its stead. */
async function troubleWith(body: string): Promise<{ errors: unknown[]; swallowed: number }> {
  const { fetch } = fakeUpstream([body])
  const wire = createWire({
    request: () => toHttpRequest(REQUEST, 'http://gateway.test/v1'),
    fetch,
    now: () => 0,
  })
  const enter = vi.spyOn(wire.ledger, 'enter')
  const errors: unknown[] = []
  let delivered = 0
  for await (const part of sdkStream(wire.fetch, undefined)) {
    if (part.type === 'error') errors.push(part.error)
    if (DELTAS.includes(part.type)) delivered += 1
  }
  const owed = enter.mock.calls.flatMap(([_, parts]) => parts ?? [])
  return { errors, swallowed: owed.length - delivered }
}

const noTrouble = { errors: [], swallowed: 0 }

test.each(Object.entries({ ...streamsThatEndOddly, ...streamsThatSpeakOddly }))(
  'the SDK reads to its end what we retell of a stream with %s',
  async (_, { body }) => {
    expect(await troubleWith(body)).toEqual(noTrouble)
  },
)

test('the SDK reads to its end what we retell of any deltas', async () => {
  const junk = fc.jsonValue({ maxDepth: 2 })
  const label = fc.constantFrom(undefined, null, 0, 1, 1e9, '0', 'a', 'b', '', ' ', '__proto__', {})
  const text = fc.constantFrom(undefined, null, '', ' ', '{', '}', '{}', '{"x":1}', 'x', 5, {})
  const call = fc.oneof(
    fc.record({ index: label, id: label, function: fc.record({ name: label, arguments: text }) }),
    junk,
  )
  const anyDelta = fc.record(
    {
      tool_calls: fc.oneof(fc.array(call), junk),
      function_call: fc.oneof(fc.record({ name: label, arguments: text }), junk),
      content: fc.oneof(fc.string({ unit: 'binary' }), junk),
      reasoning_content: fc.oneof(fc.string({ unit: 'binary' }), junk),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anyDelta, { maxLength: 6 }), junk, async (deltas, odd) => {
      const body = deltas.map(fields => delta(fields)).join('') + event(odd) + FINISH
      expect(await troubleWith(body)).toEqual(noTrouble)
    }),
    { numRuns: 200 },
  )
})
