import { describe, expect, test, vi } from 'vitest'
import { collectRun } from './testing/collect-run'
import { fakeUpstream, HELLO } from './testing/fake-upstream'

describe('an HTTP error', () => {
  test('keeps status, envelope, request id and the time to wait', async () => {
    const error = { message: 'Slow down', type: 'rate_limit_error', code: 'rate_limit', param: 'x' }
    const { fetch, calls } = fakeUpstream([JSON.stringify({ error })], {
      status: 429,
      headers: { 'content-type': 'application/json', 'x-request-id': 'req_9', 'retry-after': '61' },
    })
    const { parts, run } = await collectRun({ fetch })
    expect(parts.map(({ type }) => type)).toEqual(['headers', 'end'])
    expect(run).toMatchObject({ status: 'failed', httpStatus: 429, request_id: 'req_9' })
    expect(run.error).toEqual({ ...error, status: 429, request_id: 'req_9', retry_after: 61 })
    expect(calls).toHaveLength(1)
  })

  test.each([
    ['an HTML 502', 502, '<html>Bad gateway</html>', 'text/html'],
    ['an empty 429', 429, '', 'application/json'],
    ['an empty 401', 401, '', ''],
    ['a 500 of plain words', 500, 'oops', 'text/plain'],
    ['a 404 of JSON that is no envelope', 404, '[]', 'application/json'],
    ['a 400 that is an event stream', 400, HELLO, 'text/event-stream'],
  ])('is typed: %s', async (_, status, body, type) => {
    const { fetch } = fakeUpstream([body], { status, headers: { 'content-type': type } })
    const { run } = await collectRun({ fetch })
    expect(run).toMatchObject({
      status: 'failed',
      httpStatus: status,
      error: { type: 'upstream_error', code: null, status },
      message: { content: '' },
    })
    expect(run.error?.message).toContain(String(status))
    expect(run.error?.message).not.toContain('<')
  })

  test('whose body is torn or endless is still told', async () => {
    const torn = fakeUpstream(['{"error":'], { status: 503, ending: 'reset' })
    expect((await collectRun({ fetch: torn.fetch })).run.error).toMatchObject({ status: 503 })
    const endless = fakeUpstream(['x'.repeat(2 << 20)], { status: 503, ending: 'hang' })
    expect((await collectRun({ fetch: endless.fetch })).run.error).toMatchObject({ status: 503 })
    expect(endless.state.cancelled).toBe(true)
  })
})

test.each([
  ['a browser', new TypeError('Failed to fetch')],
  ['Node', new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })],
  ['anything else', 'offline'],
])('a fetch that fails as in %s is a network error, and not repeated', async (_, failure) => {
  const fetch = vi.fn<typeof globalThis.fetch>().mockRejectedValue(failure)
  const { parts, run } = await collectRun({ fetch })
  expect(parts).toHaveLength(1)
  expect(run).toMatchObject({
    status: 'failed',
    error: { type: 'network_error', code: 'failed_to_fetch' },
  })
  expect(fetch).toHaveBeenCalledTimes(1)
})
