import { expectError } from '../support/expect-error'
import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { expect, test } from '../support/test'

const HTML = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1>cloud.example</body></html>'

const ENVELOPES: [status: number, error: object, headers?: Record<string, string>][] = [
  [400, { message: 'Unknown field.', type: 'invalid_request_error', code: null, param: 'foo' }],
  [401, { message: 'No such key.', type: 'authentication_error', code: 'invalid_api_key' }],
  [403, { message: 'Model not allowed.', type: 'permission_error', code: 'model_not_allowed' }],
  [404, { message: 'No such model.', type: 'invalid_request_error', code: 404, param: 'model' }],
  [429, { message: 'Slow down.', type: 'rate_limit_error' }, { 'retry-after': '7' }],
  [429, { message: 'Slow down.', type: 'requests' }, { 'retry-after-ms': '1500' }],
  [500, { message: 'Overloaded.', type: 'server_error', code: null, param: null }],
  [
    503,
    { message: '不可用', type: 'overloaded_error' },
    { 'retry-after': 'Sun, 22 Nov 2026 12:00:00 GMT' },
  ],
]

for (const [status, error, headers = {}] of ENVELOPES)
  for (const stream of [false, true])
    test(`${status} ${JSON.stringify({ error, ...headers, stream })} is passed on as it is`, async ({
      app,
      upstream,
    }) => {
      const text = JSON.stringify({ error, vendor: { id: 1 } }, null, 3)
      upstream.respond((_, reply) =>
        reply.text(status, text, {
          'content-type': 'application/json; charset=utf-8',
          'x-request-id': 'req_theirs',
          'www-authenticate': 'Bearer realm="upstream"',
          ...headers,
        }),
      )
      const response = await postCompletion(app, { ...MINIMAL, stream })
      expect(response.status).toBe(status)
      expect(await bytesOf(response)).toBe(Buffer.from(text).toString('latin1'))
      expect(response.headers.get('x-request-id')).toBe('req_theirs')
      expect(response.headers.get('www-authenticate')).toBeNull()
      for (const [name, value] of Object.entries(headers))
        expect(response.headers.get(name)).toBe(value)
      expect(upstream.requests, 'a completion is never retried').toHaveLength(1)
    })

for (const status of [200, 502, 503, 404, 429])
  test(`HTML with ${status} becomes a typed error without HTML`, async ({ app, upstream }) => {
    upstream.respond((_, reply) => reply.text(status, HTML, { 'content-type': 'text/html' }))
    const response = await postCompletion(app)
    const type = status === 429 ? 'rate_limit_error' : 'upstream_error'
    const message = await expectError(response, status === 200 ? 502 : status, { type })
    expect(message).not.toMatch(/[<>]|cloud\.example/)
  })

test('HTML that calls itself JSON becomes a typed error', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.text(200, HTML, { 'content-type': 'application/json' }))
  await expectError(await postCompletion(app), 502, { type: 'upstream_error', code: 'html_answer' })
})

test('HTML inside an envelope does not pass', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.json(502, { error: { message: HTML, type: 'x' } }))
  const message = await expectError(await postCompletion(app), 502, { type: 'upstream_error' })
  expect(message).not.toContain('<')
})

test('an empty 429 becomes a rate limit error that keeps Retry-After', async ({
  app,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.text(429, '', { 'retry-after': '61' }))
  const response = await postCompletion(app)
  await expectError(response, 429, { type: 'rate_limit_error', code: 'rate_limit_exceeded' })
  expect(response.headers.get('retry-after')).toBe('61')
})

test('an empty 500 becomes a typed error', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.text(500, ''))
  await expectError(await postCompletion(app), 500, {
    type: 'upstream_error',
    code: 'empty_answer',
  })
})

const OTHER_SHAPES: [body: unknown, message: string][] = [
  [{ error: 'model "x" not found' }, 'model "x" not found'],
  [{ message: 'Not here.' }, 'Not here.'],
  [{ detail: 'Bad input.' }, 'Bad input.'],
  [[{ error: { message: 'In a list.', code: 400 } }], 'In a list.'],
]

for (const [body, message] of OTHER_SHAPES)
  test(`the words of ${JSON.stringify(body)} are kept in the envelope`, async ({
    app,
    upstream,
  }) => {
    upstream.respond((_, reply) => reply.json(400, body))
    await expectError(await postCompletion(app), 400, { message, type: 'upstream_error' })
  })

for (const body of ['null', '{}', '[]', '"no"', '{"error":{}}', 'Bad Gateway', '{"error":'])
  test(`an error body ${body} becomes a typed error`, async ({ app, upstream }) => {
    upstream.respond((_, reply) => reply.text(502, body, { 'content-type': 'application/json' }))
    await expectError(await postCompletion(app), 502, { type: 'upstream_error' })
  })

test('a redirect is not followed', async ({ app, upstream }) => {
  upstream.respond((request, reply) =>
    request.path.includes('chat')
      ? reply.text(307, '', { location: `${upstream.baseURL}/elsewhere` })
      : reply.json(200, {}),
  )
  const response = await postCompletion(app)
  await expectError(response, 502, { type: 'upstream_error', code: 'redirect_refused' })
  expect(response.headers.get('location')).toBeNull()
  expect(upstream.requests).toHaveLength(1)
})

test('a compressed answer, which nobody asked for, is a typed error', async ({ app, upstream }) => {
  upstream.respond((_, reply) =>
    reply.text(200, 'x', { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }),
  )
  await expectError(await postCompletion(app), 502, { code: 'unexpected_encoding' })
  expect(upstream.requests[0]?.headers['accept-encoding']).toBe('identity')
})

test('a connection that breaks before headers is a 502', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.reset())
  for (const stream of [false, true])
    await expectError(await postCompletion(app, { ...MINIMAL, stream }), 502, {
      type: 'upstream_error',
      code: 'connection_reset',
    })
  expect(upstream.requests).toHaveLength(2)
})

test('JSON that breaks off halfway is a 502, not half an answer', async ({ app, upstream }) => {
  upstream.respond(async (_, reply) => {
    reply.head(200, { 'content-type': 'application/json', 'content-length': '100' })
    await reply.write('{"id":"half')
    reply.reset()
  })
  const error = { type: 'upstream_error', code: 'connection_reset' }
  await expectError(await postCompletion(app), 502, error)
})

test('an answer that is not HTTP is a 502', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'))
  await expectError(await postCompletion(app), 502, { type: 'upstream_error' })
})

test('headers that say more than the gateway reads do not harm', async ({ app, upstream }) => {
  upstream.respond((_, reply) =>
    reply.json(200, {}, { 'x-big': 'x'.repeat(12_000), 'x-request-id': 'r'.repeat(2000) }),
  )
  const response = await postCompletion(app)
  expect(response.status).toBe(200)
  expect(response.headers.get('x-request-id')).toMatch(/^req_/)
})
