import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Run } from '@/lib/chat/types'
import { foldRunPart, newRun } from './run'
import type { RunPart } from './run-part'

const params = { model: 'm', stream: true }
const fold = (parts: RunPart[]): Run =>
  parts.reduce(foldRunPart, newRun({ id: 'r', params, startedAt: 5 }))
const text = (at: number, text: string): RunPart => ({ type: 'text', at, text })
const end = (outcome: (RunPart & { type: 'end' })['outcome']): RunPart => ({
  type: 'end',
  at: 9,
  outcome,
})

describe('a run', () => {
  test('waits until something of the answer arrives', () => {
    expect(newRun({ id: 'r', params, startedAt: 5 })).toEqual({
      id: 'r',
      status: 'waiting',
      params,
      startedAt: 5,
      timings: {},
      finish_reason: null,
      unreadableFrames: 0,
      message: { role: 'assistant', content: '' },
    })
    const headers: RunPart = { type: 'headers', at: 1, status: 200, request_id: 'q' }
    const open = fold([headers, { type: 'first-byte', at: 2 }, { type: 'unreadable-frame', at: 3 }])
    expect(open).toMatchObject({
      status: 'waiting',
      timings: { headers: 1, firstByte: 2 },
      httpStatus: 200,
      request_id: 'q',
      unreadableFrames: 1,
    })
    expect(foldRunPart(open, text(4, 'a')).status).toBe('streaming')
  })

  test('notes the first and last time of each kind of output', () => {
    const run = fold([
      { type: 'reasoning', at: 1, text: 'a' },
      { type: 'reasoning', at: 2, text: 'b' },
      text(3, 'c'),
      text(4, 'd'),
      { type: 'tool-call', at: 5, id: 'x', name: 'f', arguments: '' },
      end('complete'),
    ])
    expect(run.timings).toEqual({
      firstReasoning: 1,
      firstToolCall: 5,
      lastReasoning: 2,
      firstText: 3,
      last: 5,
      end: 9,
    })
  })

  test.each([
    ['complete', null, 'done'],
    ['complete', 'stop', 'done'],
    ['complete', 'content_filter', 'done'],
    ['complete', 'length', 'length'],
    ['complete', 'tool_calls', 'tool_calls'],
    ['complete', 'function_call', 'tool_calls'],
    ['stopped', 'length', 'stopped'],
    ['interrupted', null, 'interrupted'],
    ['failed', 'stop', 'failed'],
  ] as const)('that ends %s with finish_reason %s is %s', (outcome, finish_reason, verdict) => {
    const facts: RunPart[] = finish_reason ? [{ type: 'facts', finish_reason }] : []
    expect(fold([...facts, end(outcome)]).status).toBe(verdict)
  })

  test('takes a name that comes late, and appends to the call of that id', () => {
    const piece = (id: string, name: string, text: string): RunPart => ({
      type: 'tool-call',
      at: 1,
      id,
      name,
      arguments: text,
    })
    const { message } = fold([piece('a', '', '{'), piece('b', 'g', ''), piece('a', 'f', '}')])
    expect(message.tool_calls).toEqual([
      { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } },
      { id: 'b', type: 'function', function: { name: 'g', arguments: '' } },
    ])
  })

  test('keeps the last facts, and the error it ended with', () => {
    const error = { message: 'm', type: 't', code: null }
    const run = fold([
      { type: 'facts', model: 'm-1', usage: { total_tokens: 1 } },
      { type: 'facts', usage: { total_tokens: 2, queue_time: 0.5 } },
      { type: 'end', at: 1, outcome: 'failed', error },
    ])
    expect(run).toMatchObject({ model: 'm-1', usage: { total_tokens: 2, queue_time: 0.5 }, error })
    expect(run).not.toHaveProperty('type')
  })
})

const at = fc.nat()
const word = fc.string({ unit: 'binary' })
const anyPart: fc.Arbitrary<RunPart> = fc.oneof(
  fc.record({ type: fc.constant('headers' as const), at, status: fc.nat() }),
  fc.record({ type: fc.constant('first-byte' as const), at }),
  fc.record({ type: fc.constantFrom('text', 'reasoning', 'refusal'), at, text: word }),
  fc.record({
    type: fc.constant('tool-call' as const),
    at,
    id: fc.constantFrom('a', 'b', '__proto__', ''),
    name: word,
    arguments: word,
  }),
  fc.record({
    type: fc.constant('other-choice' as const),
    at,
    index: fc.oneof(fc.nat(5), fc.double()),
    text: word,
  }),
  fc.record(
    { type: fc.constant('facts' as const), model: word, finish_reason: word },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('unreadable-frame' as const), at }),
  fc.record({
    type: fc.constant('end' as const),
    at,
    outcome: fc.constantFrom('complete', 'stopped', 'interrupted', 'failed'),
  }),
)

describe('the fold of any parts in any order', () => {
  const joined = (parts: RunPart[], type: 'text' | 'reasoning' | 'refusal') =>
    parts.map(part => (part.type === type ? part.text : '')).join('')

  test('concatenates every text, and changes nothing it was given', () => {
    fc.assert(
      fc.property(fc.array(anyPart), parts => {
        const before = structuredClone(parts)
        const run = fold(parts)
        expect(run.message.content).toBe(joined(parts, 'text'))
        expect(run.message.reasoning_content ?? '').toBe(joined(parts, 'reasoning'))
        expect(run.message.refusal ?? '').toBe(joined(parts, 'refusal'))
        expect(
          run.message.tool_calls?.map(call => call.function.arguments).join('').length ?? 0,
        ).toBe(
          parts.reduce(
            (sum, part) => sum + (part.type === 'tool-call' ? part.arguments.length : 0),
            0,
          ),
        )
        expect(Object.values(run.otherChoices ?? {}).join('').length).toBe(
          parts.reduce(
            (sum, part) => sum + (part.type === 'other-choice' ? part.text.length : 0),
            0,
          ),
        )
        expect(parts).toEqual(before)
      }),
    )
  })

  test('has no key for what never came', () => {
    fc.assert(
      fc.property(fc.array(anyPart), parts => {
        const { message, ...record } = fold(parts)
        const came = (type: RunPart['type']) => parts.some(part => part.type === type)
        expect('tool_calls' in message).toBe(came('tool-call'))
        expect('refusal' in message).toBe(came('refusal'))
        expect('reasoning_content' in message).toBe(came('reasoning'))
        expect('otherChoices' in record).toBe(came('other-choice'))
        expect(Object.values({ ...record, ...message })).not.toContain(undefined)
      }),
    )
  })
})
