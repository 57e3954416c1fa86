import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exchange } from './exchange'
import { parseEnv } from './parse-env.mjs'
import type { Call, Transport, TransportEvents } from './transport'

const { timeouts, upstreams } = parseEnv({
  OPENAI_BASE_URL: 'http://upstream.example/v1',
  OPENAI_API_KEY: 'sk-canary-0123456789',
})
const [upstream] = upstreams
if (!upstream) throw new Error('There is no upstream.')

const call: Call = { upstream, bytes: Buffer.from('{}'), accept: null }
const SSE = { 'content-type': 'text/event-stream' }
const JSON_TYPE = { 'content-type': 'application/json' }

/** A transport that does nothing by itself. */
function begin({ thinks = false, aborted = false } = {}) {
  const controller = new AbortController()
  if (aborted) controller.abort()
  const client = new Request('http://n/', { signal: controller.signal })
  const abort = vi.fn()
  const resume = vi.fn()
  let events: TransportEvents | undefined
  const transport: Transport = (_, given) => {
    events = given
    return { abort, resume }
  }
  const response = exchange(call, { transport, timeouts, thinks, client })
  if (!events) throw new Error('The transport was not used.')
  return { response, upstream: events, abort, resume, leave: () => controller.abort() }
}

async function errorOf(response: Promise<Response>) {
  const answer = await response
  return [answer.status, (await answer.json()).error.code]
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  expect(vi.getTimerCount(), 'timers left behind').toBe(0)
  vi.useRealTimers()
})

describe('patience', () => {
  test('no connection after 10 s is a connect timeout', async () => {
    const { response, abort } = begin()
    vi.advanceTimersByTime(9_999)
    expect(abort).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(abort).toHaveBeenCalledOnce()
    expect(await errorOf(response)).toEqual([504, 'connect_timeout'])
  })

  test.each([
    [false, 60_000],
    [true, 300_000],
  ])('no headers are waited for when thinking is %s for %i ms', async (thinks, patience) => {
    const { response, upstream: events, abort } = begin({ thinks })
    vi.advanceTimersByTime(9_000)
    events.connect()
    vi.advanceTimersByTime(patience - 1)
    expect(abort).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(await errorOf(response)).toEqual([504, 'headers_timeout'])
  })

  test('a thinking model is waited for until its first word, then as any other', async () => {
    const { response, upstream: events, abort } = begin({ thinks: true })
    events.connect()
    events.headers(200, SSE)
    vi.advanceTimersByTime(299_000)
    events.data(Buffer.from('data: 1\n\n'))
    vi.advanceTimersByTime(59_999)
    expect(abort).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(abort).toHaveBeenCalledOnce()
    expect(await (await response).text()).toContain('stream_interrupted')
  })
})

test('a client that is gone before the start reaches no upstream', async () => {
  const { response, abort } = begin({ aborted: true })
  expect(abort).toHaveBeenCalled()
  expect((await response).status).toBe(499)
})

test.each([
  ['connecting', 0],
  ['waiting for headers', 1],
  ['collecting JSON', 2],
  ['streaming', 3],
])('a client that leaves while %s closes the upstream', async (_, state) => {
  const { response, upstream: events, abort, leave } = begin()
  if (state > 0) events.connect()
  if (state === 2) events.headers(200, JSON_TYPE)
  if (state === 3) events.headers(200, SSE)
  if (state > 1) events.data(Buffer.from('data: 1\n\n'))
  leave()
  expect(abort).toHaveBeenCalledOnce()
  expect((await response).status).toBe(state === 3 ? 200 : 499)
})

test('a body that is cancelled closes the upstream', async () => {
  const { response, upstream: events, abort } = begin()
  events.connect()
  events.headers(200, SSE)
  await (await response).body?.cancel()
  expect(abort).toHaveBeenCalledOnce()
})

test('a client that does not read pauses the upstream, and reading resumes it', async () => {
  const { response, upstream: events, abort, resume } = begin()
  events.connect()
  events.headers(200, SSE)
  const frame = Buffer.from(`data: ${'x'.repeat(65_536)}\n\n`)
  const reader = (await response).body?.getReader()
  expect([1, 2, 3, 4].map(() => events.data(frame))).toEqual([true, true, true, false])
  vi.advanceTimersByTime(600_000)
  expect(abort, 'a pause of ours is no stall of theirs').not.toHaveBeenCalled()
  let length = 0
  while (length < 4 * frame.length) length += (await reader?.read())?.value?.length ?? 0
  expect(resume).toHaveBeenCalledOnce()
  events.end()
  expect((await reader?.read())?.done).toBe(true)
})

test('pieces that one read brought leave in one piece', async () => {
  const { response, upstream: events } = begin()
  events.connect()
  events.headers(200, SSE)
  const reader = (await response).body?.getReader()
  const reading = reader?.read()
  for (const piece of ['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']) events.data(Buffer.from(piece))
  expect(Buffer.from((await reading)?.value ?? []).toString()).toBe(
    'data: 1\n\ndata: 2\n\ndata: 3\n\n',
  )
  events.end()
})

test('a status that HTTP does not know is an answer that is not HTTP', async () => {
  const { response, upstream: events } = begin()
  events.connect()
  events.headers(999, JSON_TYPE)
  expect(await errorOf(response)).toEqual([502, 'invalid_answer'])
})

test('an end without headers is an answer that is not HTTP', async () => {
  const { response, upstream: events } = begin()
  events.connect()
  events.end()
  expect(await errorOf(response)).toEqual([502, 'invalid_answer'])
})

type Step = 'connect' | 'stream' | 'json' | 'html' | 'data' | 'end' | 'fail' | 'wait' | 'leave'
const STEPS: Step[] = ['connect', 'stream', 'json', 'html', 'data', 'end', 'fail', 'wait', 'leave']

test('whatever happens in whatever order, there is one answer and it has one end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { maxLength: 8 }), async steps => {
      const { response, upstream: events, leave } = begin()
      const actions: Record<Step, () => unknown> = {
        connect: events.connect,
        stream: () => events.headers(200, SSE),
        json: () => events.headers(200, JSON_TYPE),
        html: () => events.headers(502, { 'content-type': 'text/html' }),
        data: () => events.data(Buffer.from('data: {}\n\n')),
        end: events.end,
        fail: () => events.fail(new Error('gone')),
        wait: () => vi.advanceTimersByTime(70_000),
        leave,
      }
      const headers = steps.findIndex(step => ['stream', 'json', 'html'].includes(step))
      const order = steps.filter((step, index) => {
        const isHeaders = ['stream', 'json', 'html'].includes(step)
        return isHeaders ? index === headers : headers < index || step !== 'data'
      })
      for (const step of order) actions[step]()
      events.fail(new Error('at last'))
      const answer = await response
      expect([200, 499, 502, 504]).toContain(answer.status)
      if (order.includes('leave')) await answer.body?.cancel()
      else expect((await answer.text()).split('"error"').length).toBeLessThanOrEqual(2)
      expect(vi.getTimerCount(), 'timers left behind').toBe(0)
    }),
  )
})
