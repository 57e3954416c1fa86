import { describe, expect, test } from 'vitest'
import { recordedAnswers, recordedStreams } from '@/e2e/support/recorded-streams'
import type { Run } from '@/lib/chat/types'
import { collectRun, REQUEST } from './testing/collect-run'
import { cutBy, seededSizes, singleBytes } from './testing/cuts'
import { EVENT_STREAM, fakeUpstream, JSON_BODY } from './testing/fake-upstream'

type Chunk = {
  model?: string
  usage?: object | null
  x_groq?: { usage?: object }
  choices: { delta: Delta; message: Delta; finish_reason?: string | null }[]
}
type Delta = {
  content?: string | null
  reasoning_content?: string | null
  reasoning?: string | null
  tool_calls?: { index?: number; id?: string; function: { name?: string; arguments: string } }[]
}
type Expected = ReturnType<typeof reduceDeltas>

/** What a stream says, told as simply as these streams allow, and without a line of `lib/ai`. */
function reduceDeltas(chunks: Chunk[], deltaOf = (chunk: Chunk) => chunk.choices[0]?.delta) {
  const deltas = chunks.map(deltaOf).filter(delta => delta !== undefined)
  const calls: { id?: string; name?: string; arguments: string }[] = []
  for (const [position, piece] of deltas.flatMap(delta => delta.tool_calls ?? []).entries()) {
    const index = piece.index ?? position
    calls[index] ??= { id: piece.id, name: piece.function.name, arguments: '' }
    calls[index].arguments += piece.function.arguments
  }
  return {
    text: deltas.map(delta => delta.content ?? '').join(''),
    reasoning: deltas.map(delta => delta.reasoning_content ?? delta.reasoning ?? '').join(''),
    calls,
    usage: chunks.map(chunk => chunk.usage ?? chunk.x_groq?.usage).findLast(usage => usage),
    finish_reason: chunks
      .map(chunk => chunk.choices[0]?.finish_reason)
      .findLast(reason => typeof reason === 'string'),
    model: chunks[0]?.model,
  }
}

function told({ message, usage, finish_reason, model }: Run): Expected {
  return {
    text: message.content,
    reasoning: message.reasoning_content ?? '',
    calls: (message.tool_calls ?? []).map(call => ({ id: call.id, ...call.function })),
    usage,
    finish_reason: finish_reason ?? undefined,
    model,
  }
}

const verdictOf = (finish_reason?: string) =>
  finish_reason === 'tool_calls' || finish_reason === 'length' ? finish_reason : 'done'

// Not TextDecoder('latin1'): by its standard that is windows-1252, which changes 0x80 to 0x9f.
const lettersOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const withLineEnd = (sse: Uint8Array, lineEnd: string) =>
  Uint8Array.from(lettersOf(sse).replaceAll('\n', lineEnd), letter => letter.charCodeAt(0))

const CUTS: [string, (sse: Uint8Array) => (Uint8Array | string)[]][] = [
  ['whole', sse => [sse]],
  ['line by line', sse => new TextDecoder().decode(sse).split(/(?<=\n)/)],
  ['one byte at a time', sse => cutBy(sse, singleBytes())],
  ['in random pieces (seed 1)', sse => cutBy(sse, seededSizes(1))],
  ['in random pieces (seed 2)', sse => cutBy(sse, seededSizes(2, 17))],
  ['in random pieces (seed 3)', sse => cutBy(sse, seededSizes(3, 5000))],
  ['with CRLF, in random pieces', sse => cutBy(withLineEnd(sse, '\r\n'), seededSizes(4, 40))],
  ['with CR, in random pieces', sse => cutBy(withLineEnd(sse, '\r'), seededSizes(5, 40))],
  ['with CRLF, one byte at a time', sse => cutBy(withLineEnd(sse, '\r\n'), singleBytes())],
]

describe.each(recordedStreams())('the recorded stream $name', ({ chunks, sse }) => {
  const expected = reduceDeltas(chunks.map(line => JSON.parse(line)))

  test.each(CUTS)('says the same %s', async (_, cut) => {
    const { run, parts } = await collectRun({ fetch: fakeUpstream(cut(sse)).fetch })
    expect(told(run)).toEqual(expected)
    expect(run).toMatchObject({ status: verdictOf(expected.finish_reason), unreadableFrames: 0 })
    expect(parts.filter(({ type }) => type === 'end')).toHaveLength(1)
  })

  test('is complete without [DONE], and when told to a request that asked for no stream', async () => {
    const body = lettersOf(sse).replace('data: [DONE]\n\n', '')
    const bytes = Uint8Array.from(body, letter => letter.charCodeAt(0))
    const { run } = await collectRun(
      { fetch: fakeUpstream([bytes]).fetch },
      { ...REQUEST, stream: false },
    )
    expect(told(run)).toEqual(expected)
  })
})

const bodies = recordedAnswers().map(({ name, json }) => ({
  name,
  body: JSON.parse(json),
  bytes: new TextEncoder().encode(json),
}))

test.each(bodies.filter(({ body }) => body.choices))(
  'the recorded answer $name says the same in any cut and under any content type',
  async ({ body, bytes }) => {
    const expected = reduceDeltas([body], chunk => chunk.choices[0]?.message)
    for (const headers of [JSON_BODY, EVENT_STREAM, { 'content-type': 'text/plain' }]) {
      for (const pieces of [[bytes], cutBy(bytes, singleBytes()), cutBy(bytes, seededSizes(6))]) {
        const { run } = await collectRun({ fetch: fakeUpstream(pieces, { headers }).fetch })
        expect(told(run)).toEqual(expected)
        expect(run.status).toBe(verdictOf(expected.finish_reason))
      }
    }
  },
)

test.each(bodies.filter(({ body }) => body.error))(
  'the recorded error $name fails with its own words, by status 400 or in a 200',
  async ({ body, bytes }) => {
    const { message, type, code } = body.error
    for (const status of [200, 400]) {
      const { fetch } = fakeUpstream([bytes], { status, headers: JSON_BODY })
      const { run } = await collectRun({ fetch })
      expect(run).toMatchObject({ status: 'failed', error: { message, type, code } })
      expect(run.error?.status).toBe(status === 400 ? 400 : undefined)
    }
  },
)

test('two of our own streams say what their author meant', async () => {
  const runs = await Promise.all(
    ['own-thinking', 'own-two-tool-calls'].map(async wanted => {
      const stream = recordedStreams().find(({ name }) => name === wanted)
      return (await collectRun({ fetch: fakeUpstream([stream?.sse ?? '']).fetch })).run
    }),
  )
  expect(runs[0]).toMatchObject({
    status: 'done',
    message: {
      role: 'assistant',
      reasoning_content: '用户在问天空。\n\n瑞利散射 🌤️ → 蓝',
      content: '天空是**蓝**色的 👩‍👩‍👧‍👦。\n\n```ts\nconst sky = "blue"\n```',
    },
    usage: { total_tokens: 40, completion_tokens_details: { reasoning_tokens: 13 } },
  })
  expect(runs[1]?.message).toEqual({
    role: 'assistant',
    content: 'Let me look.',
    tool_calls: [
      {
        id: 'call_a',
        type: 'function',
        function: { name: 'get_weather', arguments: '{"city":"東京"}' },
      },
      {
        id: 'call_b',
        type: 'function',
        function: { name: 'get_time', arguments: '{"zone":"Asia/Tokyo"}' },
      },
    ],
  })
})
