// The figures R8 and R9 stand in one file, so that no test of load disturbs one of time.
import type { FaultUpstream } from '../support/fault-upstream'
import { MINIMAL, postCompletion } from '../support/post-completion'
import { BodyReader } from '../support/sse-reader'
import type { App } from '../support/start-app'
import { expect, test } from '../support/test'

const TIMES = 200
const CLOSE_MS = 250
const STREAM = { ...MINIMAL, stream: true }

type Abort = (app: App, upstream: FaultUpstream, number: number) => Promise<number>

/** Aborts once it is at the upstream, and says how many ms later the upstream saw it. */
const beforeHeaders: Abort = async (app, upstream, number) => {
  const controller = new AbortController()
  const answer = postCompletion(app, STREAM, { signal: controller.signal }).catch(() => 'aborted')
  const request = await upstream.waitForRequest(number)
  const start = performance.now()
  controller.abort()
  expect(await answer).toBe('aborted')
  return (await request.closed) - start
}

const midStream: Abort = async (app, upstream, number) => {
  const controller = new AbortController()
  const reader = new BodyReader(await postCompletion(app, STREAM, { signal: controller.signal }))
  await reader.until('data: 1\n\n')
  const request = await upstream.waitForRequest(number)
  const start = performance.now()
  controller.abort()
  await expect(reader.toEnd()).rejects.toThrow()
  return (await request.closed) - start
}

async function allTimes(abort: Abort, app: App, upstream: FaultUpstream): Promise<number[]> {
  const times: number[] = []
  while (times.length < TIMES) times.push(await abort(app, upstream, times.length + 1))
  return times
}

test(`${TIMES} aborts before headers each close the upstream within ${CLOSE_MS} ms`, async ({
  app,
  upstream,
}) => {
  upstream.respond(() => {})
  const times = await allTimes(beforeHeaders, app, upstream)
  expect(times.filter(time => time <= CLOSE_MS)).toHaveLength(TIMES)
  expect(upstream.requests.every(({ abortedAt }) => abortedAt !== undefined)).toBe(true)
})

test(`${TIMES} aborts mid-stream each close the upstream within ${CLOSE_MS} ms`, async ({
  app,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse('data: 1\n\n', { thenStall: true }))
  const times = await allTimes(midStream, app, upstream)
  expect(times.filter(time => time <= CLOSE_MS)).toHaveLength(TIMES)
  expect(upstream.requests.every(({ abortedAt }) => abortedAt !== undefined)).toBe(true)
})

test('an abort while JSON is on its way closes the upstream', async ({ app, upstream }) => {
  upstream.respond(async (_, reply) => {
    reply.head(200, { 'content-type': 'application/json' })
    await reply.write('{')
  })
  const controller = new AbortController()
  const answer = postCompletion(app, MINIMAL, { signal: controller.signal }).catch(() => 'aborted')
  const request = await upstream.waitForRequest()
  controller.abort()
  expect(await answer).toBe('aborted')
  await request.closed
})

const STREAMS = 256
const CHUNKS = 500

const frame = (stream: string, index: number) =>
  `data: {"choices":[{"index":0,"delta":{"content":"${stream}·${index} 深"}}]}\n\n`

const whole = (stream: string) =>
  [...Array(CHUNKS).keys()].map(index => frame(stream, index)).join('')

test(`${STREAMS} streams of ${CHUNKS} chunks at once lose, double and mix nothing`, async ({
  app,
  upstream,
}) => {
  test.setTimeout(120_000)
  upstream.respond(async (request, reply) => {
    const stream = JSON.parse(request.text).user
    reply.head()
    for (let index = 0; index < CHUNKS; index += 1) {
      reply.response.write(frame(stream, index))
      // A turn every few chunks lets the streams run into one another.
      if (index % 5 === 0) await new Promise(resolve => setImmediate(resolve))
    }
    reply.end('data: [DONE]\n\n')
  })
  const answers = await Promise.all(
    Array.from({ length: STREAMS }, async (_, stream) => {
      const body = { ...MINIMAL, stream: true, user: String(stream) }
      return (await postCompletion(app, body)).text()
    }),
  )
  const wrong = answers.filter(
    (text, stream) => text !== `${whole(String(stream))}data: [DONE]\n\n`,
  )
  expect(wrong).toHaveLength(0)
})

test('the app serves on after all that', async ({ app, upstream }) => {
  expect((await postCompletion(app)).status).toBe(200)
  expect(upstream.requests).toHaveLength(1)
  expect(app.logs()).not.toMatch(/error|unhandled/i)
})
