import { expectError } from '../support/expect-error'
import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { dataOf } from '../support/sse-reader'
import { expect, test } from '../support/test'

const HEADERS_MS = 900
const THINKING_MS = 2000
const STALL_MS = 1300
const HEARTBEAT_MS = 300
const SLACK_MS = 500
const CLOSE_MS = 250

test.use({
  appEnv: {
    UPSTREAM_HEADERS_TIMEOUT_MS: String(HEADERS_MS),
    UPSTREAM_THINKING_HEADERS_TIMEOUT_MS: String(THINKING_MS),
    UPSTREAM_STALL_TIMEOUT_MS: String(STALL_MS),
    HEARTBEAT_MS: String(HEARTBEAT_MS),
  },
})

const STREAM = { ...MINIMAL, stream: true }
const CHUNK = 'data: {"choices":[]}\n\n'
const HEARTBEAT = ': heartbeat\n\n'
const stalled = { type: 'upstream_error', code: 'stream_interrupted' }

const lastError = (text: string) => JSON.parse(dataOf(text).at(-1) ?? '{}').error

function expectBetween(value: number, least: number, most: number) {
  expect(value).toBeGreaterThanOrEqual(least)
  expect(value).toBeLessThanOrEqual(most)
}

/** The first request's answer timed: ms until it was over, and until the upstream was closed after. */
async function timed<T>(work: () => Promise<T>, closed: () => Promise<number> | undefined) {
  const start = performance.now()
  const result = await work()
  const end = performance.now()
  return { result, took: end - start, closedAfter: ((await closed()) ?? Number.NaN) - end }
}

for (const [name, body, ms] of [
  ['a request', STREAM, HEADERS_MS],
  ['a request that is no stream', MINIMAL, HEADERS_MS],
  ['a request that thinks', { ...STREAM, reasoning_effort: 'high' }, THINKING_MS],
  ['a model that thinks', { ...STREAM, model: 'test-thinking' }, THINKING_MS],
] as const)
  test(`${name} without headers is a 504 after ${ms} ms`, async ({ app, upstream }) => {
    upstream.respond(() => {})
    const { result, took, closedAfter } = await timed(
      () => postCompletion(app, body),
      () => upstream.requests[0]?.closed,
    )
    await expectError(result, 504, { type: 'upstream_timeout', code: 'headers_timeout' })
    expectBetween(took, ms - 5, ms + SLACK_MS)
    expect(closedAfter).toBeLessThanOrEqual(CLOSE_MS)
  })

test('a stream without bytes ends with one error frame, heartbeats before it', async ({
  app,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.head())
  const { result, took, closedAfter } = await timed(
    async () => bytesOf(await postCompletion(app, STREAM)),
    () => upstream.requests[0]?.closed,
  )
  const beats = result.split(HEARTBEAT).length - 1
  expectBetween(beats, 3, 4)
  expect(result.startsWith(HEARTBEAT.repeat(beats))).toBe(true)
  expect(dataOf(result)).toHaveLength(1)
  expect(lastError(result)).toMatchObject(stalled)
  expectBetween(took, STALL_MS - 5, STALL_MS + SLACK_MS)
  expect(closedAfter).toBeLessThanOrEqual(CLOSE_MS)
})

test('a stream that stalls after some events keeps them', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.sse(CHUNK + CHUNK, { thenStall: true }))
  const { result, took, closedAfter } = await timed(
    async () => bytesOf(await postCompletion(app, STREAM)),
    () => upstream.requests[0]?.closed,
  )
  expect(result.startsWith(CHUNK + CHUNK)).toBe(true)
  expect(dataOf(result)).toHaveLength(3)
  expect(lastError(result)).toMatchObject(stalled)
  expectBetween(took, STALL_MS - 5, STALL_MS + SLACK_MS)
  expect(closedAfter).toBeLessThanOrEqual(CLOSE_MS)
})

test('a stream that stalls within an event gets no heartbeat into it', async ({
  app,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse(`${CHUNK}data: {"ha`, { thenStall: true }))
  const text = await bytesOf(await postCompletion(app, STREAM))
  expect(text).not.toContain('heartbeat')
  expect(text.startsWith(`${CHUNK}data: {"ha\n\ndata: {"error"`)).toBe(true)
  expect(lastError(text)).toMatchObject(stalled)
})

test('a stream of nothing but comments stalls too', async ({ app, upstream }) => {
  upstream.respond(async (_, reply) => {
    reply.head()
    for (; !reply.response.destroyed; await new Promise(resolve => setTimeout(resolve, 100)))
      await reply.write(': processing\n\n')
  })
  const { result, took, closedAfter } = await timed(
    async () => bytesOf(await postCompletion(app, STREAM)),
    () => upstream.requests[0]?.closed,
  )
  expect(result.startsWith(': processing\n\n')).toBe(true)
  expect(result).not.toContain('heartbeat')
  expect(lastError(result)).toMatchObject(stalled)
  expectBetween(took, STALL_MS - 5, STALL_MS + SLACK_MS)
  expect(closedAfter).toBeLessThanOrEqual(CLOSE_MS)
})

test('a model that thinks may be silent for longer before its first word', async ({
  app,
  upstream,
}) => {
  upstream.respond(async (_, reply) => {
    reply.head()
    await new Promise(resolve => setTimeout(resolve, STALL_MS + 200))
    await reply.write(CHUNK)
    reply.end()
  })
  const text = await bytesOf(
    await postCompletion(app, { ...STREAM, thinking: { type: 'enabled' } }),
  )
  expect(text.replaceAll(HEARTBEAT, '')).toBe(CHUNK)
})

test('a stream with an event now and then never stalls', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.sse(CHUNK.repeat(5), { cut: 'line', delayMs: 250 }))
  const text = await bytesOf(await postCompletion(app, STREAM))
  expect(text.replaceAll(HEARTBEAT, '')).toBe(CHUNK.repeat(5))
})

test('JSON that stalls halfway is a 504', async ({ app, upstream }) => {
  upstream.respond(async (_, reply) => {
    reply.head(200, { 'content-type': 'application/json' })
    await reply.write('{"id":')
  })
  const { result, took, closedAfter } = await timed(
    () => postCompletion(app),
    () => upstream.requests[0]?.closed,
  )
  await expectError(result, 504, { type: 'upstream_timeout', code: 'stalled' })
  expectBetween(took, STALL_MS - 5, STALL_MS + SLACK_MS)
  expect(closedAfter).toBeLessThanOrEqual(CLOSE_MS)
})
