import { expectError } from '../support/expect-error'
import { MINIMAL, postCompletion } from '../support/post-completion'
import { expect, test } from '../support/test'

const user = { role: 'user', content: 'hi' }

/** Each 400 of the contract: the body, and the `param` of the error. */
const INVALID: [name: string, body: unknown, param: string | null][] = [
  ['not JSON', '{"model":', null],
  ['an empty body', '', null],
  ['a JSON list', '[]', null],
  ['JSON null', 'null', null],
  ['a byte order mark', `\uFEFF${JSON.stringify(MINIMAL)}`, null],
  ['no model', { messages: [user] }, 'model'],
  ['an empty model', { ...MINIMAL, model: '' }, 'model'],
  ['no messages', { model: 'm' }, 'messages'],
  ['messages that are no list', { ...MINIMAL, messages: {} }, 'messages'],
  ['no message with role user', { ...MINIMAL, messages: [{ role: 'assistant' }] }, 'messages'],
  ['an unknown role', { ...MINIMAL, messages: [user, { role: 'robot' }] }, 'messages[1].role'],
  ['temperature 2.1', { ...MINIMAL, temperature: 2.1 }, 'temperature'],
  ['temperature -0.1', { ...MINIMAL, temperature: -0.1 }, 'temperature'],
  ['temperature as text', { ...MINIMAL, temperature: 'hot' }, 'temperature'],
  ['top_p 1.1', { ...MINIMAL, top_p: 1.1 }, 'top_p'],
  ['top_p -1', { ...MINIMAL, top_p: -1 }, 'top_p'],
  ['presence_penalty 2.5', { ...MINIMAL, presence_penalty: 2.5 }, 'presence_penalty'],
  ['frequency_penalty -2.5', { ...MINIMAL, frequency_penalty: -2.5 }, 'frequency_penalty'],
  ['max_tokens 0', { ...MINIMAL, max_tokens: 0 }, 'max_tokens'],
  ['max_tokens 1.5', { ...MINIMAL, max_tokens: 1.5 }, 'max_tokens'],
  ['stop 5', { ...MINIMAL, stop: 5 }, 'stop'],
  ['stop [5]', { ...MINIMAL, stop: ['a', 5] }, 'stop'],
  ['tools as an object', { ...MINIMAL, tools: {} }, 'tools'],
  ['tools as a list of text', { ...MINIMAL, tools: ['x'] }, 'tools'],
  ['2,001 messages', { ...MINIMAL, messages: Array(2001).fill(user) }, 'messages'],
  ['65 levels', `{"model":"m","messages":[${'['.repeat(63)}${']'.repeat(63)}]}`, null],
  ['a million levels', `{"a":${'['.repeat(1_000_000)}`, null],
]

for (const [name, body, param] of INVALID)
  test(`${name} is a 400 that the upstream never sees`, async ({ app, upstream }) => {
    const response = await postCompletion(app, body)
    await expectError(response, 400, { type: 'invalid_request_error', param })
    expect(upstream.requests).toHaveLength(0)
  })

test('bytes that are not UTF-8 are a 400', async ({ app, upstream }) => {
  const body = Buffer.from(JSON.stringify(MINIMAL).replace('hi', '\xff\xfe'), 'latin1')
  const response = await postCompletion(app, undefined, { body })
  await expectError(response, 400, { type: 'invalid_request_error', code: 'invalid_json' })
  expect(upstream.requests).toHaveLength(0)
})

test('a `__proto__` key is only a field', async ({ app, upstream }) => {
  const body = `{"__proto__":{"temperature":9},${JSON.stringify(MINIMAL).slice(1)}`
  expect((await postCompletion(app, body)).status).toBe(200)
  expect(upstream.requests[0]?.text).toBe(body)
})

for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
  test(`content type ${type || 'none'} is a 415`, async ({ app, upstream }) => {
    const body = new Blob([JSON.stringify(MINIMAL)])
    const init = { body, headers: type ? { 'content-type': type } : { 'content-type': '' } }
    await expectError(await postCompletion(app, undefined, init), 415, {
      type: 'invalid_request_error',
    })
    expect(upstream.requests).toHaveLength(0)
  })

test('a compressed body is a 415', async ({ app, upstream }) => {
  const response = await postCompletion(app, MINIMAL, { headers: { 'content-encoding': 'gzip' } })
  await expectError(response, 415, { code: 'unsupported_content_encoding' })
  expect(upstream.requests).toHaveLength(0)
})

for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
  test(`${method} /v1/chat/completions is a 405 that allows POST, without CORS`, async ({
    app,
  }) => {
    const response = await fetch(`${app.url}/v1/chat/completions`, { method })
    expect(response.headers.get('allow')).toBe('POST')
    expect([...response.headers.keys()].filter(name => /^access-control/.test(name))).toEqual([])
    await expectError(response, 405, { type: 'invalid_request_error', code: 'method_not_allowed' })
  })

test('HEAD /v1/chat/completions is a 405', async ({ app }) => {
  const response = await fetch(`${app.url}/v1/chat/completions`, { method: 'HEAD' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
})

for (const path of [
  '/v1',
  '/v1/',
  '/v1/chat',
  '/v1/chat/completions/x',
  '/v1/embeddings',
  '/api',
  '/api/x/y',
])
  test(`${path} is a 404 in the envelope`, async ({ app }) => {
    await expectError(await fetch(`${app.url}${path}`), 404, { code: 'not_found' })
    const post = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    await expectError(post, 404, { code: 'not_found' })
  })

test('GET /api/health says what runs, without asking anyone', async ({ app, upstream }) => {
  const response = await fetch(`${app.url}/api/health`)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    upstreams: [{ name: 'openai', kind: 'openai-compatible' }],
  })
  await expectError(await fetch(`${app.url}/api/health`, { method: 'DELETE' }), 405, {})
  expect(upstream.requests).toHaveLength(0)
})
