import { expectError } from '../support/expect-error'
import { postCompletion } from '../support/post-completion'
import { BodyReader, dataOf } from '../support/sse-reader'
import { expect, simulatorTest as test } from '../support/test'

const messages = [{ role: 'user', content: 'hi' }]

test('with no upstream the simulator is named in /api/health', async ({ app }) => {
  const { upstreams } = await (await fetch(`${app.url}/api/health`)).json()
  expect(upstreams).toEqual([{ name: 'simulator', kind: 'simulator' }])
})

test('the simulator streams through the gateway', async ({ app }) => {
  const response = await postCompletion(app, { model: 'demo-chat', stream: true, messages })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(response.headers.get('x-request-id')).toMatch(/^req_/)
  const data = dataOf(await response.text())
  expect(data.length).toBeGreaterThan(3)
  expect(data.at(-1)).toBe('[DONE]')
})

test('a prefixed id reaches the simulator plain', async ({ app }) => {
  const response = await postCompletion(app, { model: 'simulator/demo-chat', messages })
  expect(await response.json()).toMatchObject({ model: 'demo-chat' })
})

test('a simulated broken connection ends as a real one does', async ({ app }) => {
  const body = { model: 'demo-disconnect', stream: true, messages }
  const data = dataOf(await (await postCompletion(app, body)).text())
  expect(data.length).toBeGreaterThan(1)
  expect(JSON.parse(data.at(-1) ?? '')).toMatchObject({
    error: { type: 'upstream_error', code: 'stream_interrupted' },
  })
  await expectError(await postCompletion(app, { ...body, stream: false }), 502, {
    type: 'upstream_error',
    code: 'connection_reset',
  })
})

test('a simulated 429 keeps Retry-After', async ({ app }) => {
  const body = { model: 'demo-flaky', messages }
  const responses = [await postCompletion(app, body), await postCompletion(app, body)]
  const refused = responses.find(({ status }) => status === 429)
  expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 429])
})

test('leaving in the middle of a simulated answer does no harm', async ({ app }) => {
  const body = { model: 'demo-chat', stream: true, messages }
  const reader = new BodyReader(await postCompletion(app, body))
  await reader.until('data:')
  await reader.cancel()
  expect((await postCompletion(app, { ...body, stream: false })).status).toBe(200)
  expect(app.logs()).not.toMatch(/error|unhandled/i)
})
