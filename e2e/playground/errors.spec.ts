import { event, frame } from '../support/chunks'
import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

const envelope = (message: string, type: string, code: string, param: string | null = null) => ({
  error: { message, type, code, param },
})

const refusals = [
  [
    400,
    envelope(
      'temperature is not supported.',
      'invalid_request_error',
      'unsupported',
      'temperature',
    ),
    {},
    ['400 unsupported', 'temperature is not supported.', 'Parameter: temperature'],
  ],
  [
    401,
    envelope('Incorrect API key.', 'invalid_request_error', 'invalid_api_key'),
    {},
    ['401 invalid_api_key', 'Check the API key'],
  ],
  [
    429,
    envelope('Slow down.', 'rate_limit_error', 'rate_limit_exceeded'),
    { 'retry-after': '7' },
    ['429 rate_limit_exceeded', 'Slow down.', 'wait 7 s'],
  ],
  [
    503,
    envelope('Overloaded.', 'server_error', 'overloaded'),
    {},
    ['503 overloaded', 'Retry in a moment'],
  ],
] as const

for (const [status, body, headers, shown] of refusals) {
  test(`a ${status} says what happened and what to do, and Retry works`, async ({
    page,
    upstream,
    consoleErrors,
  }) => {
    consoleErrors.allow(new RegExp(`status of ${status}`))
    upstream.respond((_, reply) =>
      reply.json(status, body, { ...headers, 'x-request-id': 'req_9' }),
    )
    const playground = new PlaygroundPage(page)
    await playground.open()
    await playground.send('hi')
    const alert = page.getByRole('alert').filter({ hasText: String(status) })
    for (const text of [...shown, 'req_9', body.error.type]) await expect(alert).toContainText(text)
    upstream.respond((_, reply) =>
      reply.sse(frame({ content: 'Now it works.' }) + frame({}, 'stop')),
    )
    await alert.getByRole('button', { name: 'Retry' }).click()
    await expect(playground.message('assistant', 2)).toContainText('Now it works.')
    await expect(alert).toHaveCount(0)
  })
}

test('an upstream that is gone is a 502 in plain words, without its address', async ({
  page,
  upstream,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 502/)
  upstream.respond((_, reply) => reply.reset())
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const alert = page.getByRole('alert').filter({ hasText: '502' })
  await expect(alert).toContainText('upstream_error')
  await expect(alert).not.toContainText(new URL(upstream.baseURL).host)
})

test('an HTML page instead of an answer is a 502, and no HTML is shown', async ({
  page,
  upstream,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of 502/)
  upstream.respond((_, reply) =>
    reply.text(200, '<html><h1>Welcome</h1></html>', { 'content-type': 'text/html' }),
  )
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const alert = page.getByRole('alert').filter({ hasText: '502' })
  await expect(alert).not.toContainText('<h1>')
})

test('an answer that is reset keeps its text, says so, and can be continued', async ({
  page,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse(frame({ content: 'The sea is' }), { thenReset: true }))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  const alert = answer.getByRole('alert')
  await expect(alert).toContainText('stream_interrupted')
  await expect(answer).toContainText('The sea is')
  upstream.respond((_, reply) => reply.sse(frame({ content: ' deep.' }) + frame({}, 'stop')))
  await alert.getByRole('button', { name: 'Continue' }).click()
  await expect(playground.message('assistant', 3)).toContainText('deep.')
  expect((await upstream.waitForRequest(2)).json()).toMatchObject({
    messages: [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: 'The sea is' },
    ],
  })
})

test('a stream that ends without a finish_reason is said to be cut', async ({ page, upstream }) => {
  upstream.respond((_, reply) => reply.sse(frame({ content: 'Half' })))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  await expect(playground.message('assistant', 2).getByRole('alert')).toContainText(
    'ended_without_finish',
  )
})

test('an error inside the stream keeps the text that came before it', async ({
  page,
  upstream,
}) => {
  upstream.respond((_, reply) =>
    reply.sse(
      frame({ content: 'Half' }) + event(envelope('Engine on fire.', 'server_error', 'fire')),
    ),
  )
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  await expect(answer.getByRole('alert')).toContainText('Engine on fire.')
  await expect(answer).toContainText('Half')
})

test('a playground server that cannot be reached is said so, and nothing typed is lost', async ({
  page,
  context,
  consoleErrors,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/)
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.composer.focus()
  await context.setOffline(true)
  await playground.send('precious words')
  await expect(page.getByRole('alert').filter({ hasText: 'failed_to_fetch' })).toContainText(
    'Check your connection',
  )
  await expect(playground.message('user', 1)).toContainText('precious words')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(playground.message('assistant', 2)).toContainText('ok')
})
