import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { recordedAnswers } from '../support/recorded-streams'
import { expect, TEST_KEY, test } from '../support/test'

const ODD_BODY = `{ "model" : "test-model",\t"messages":[ {"role":"user","content":"h\\u00e9 é 深 \\ud83d"} ],
  "top_k": 5, "seed": 12345678901234567890, "logit_bias": {"50256": -1.0e2}, "temperature": 0.70,
  "max_tokens": 1e2, "provider": {"order": ["a"], "model": "not this one"}, "n": null, "n": 1 }
`

test('a request reaches the upstream byte for byte', async ({ app, upstream }) => {
  const response = await postCompletion(app, ODD_BODY)
  expect(response.status).toBe(200)
  expect(upstream.requests).toHaveLength(1)
  const request = upstream.requests[0]
  expect(request?.text).toBe(ODD_BODY)
  expect(request?.method).toBe('POST')
  expect(request?.path).toBe('/v1/chat/completions')
})

test('the key is ours, and no credential or cookie of the client goes on', async ({
  app,
  upstream,
}) => {
  await postCompletion(app, MINIMAL, {
    headers: {
      accept: 'text/event-stream',
      authorization: 'Bearer theirs',
      cookie: 'session=theirs',
      'openai-organization': 'org-theirs',
      'x-api-key': 'theirs',
    },
  })
  const headers = upstream.requests[0]?.headers
  expect(headers).toMatchObject({
    authorization: `Bearer ${TEST_KEY}`,
    'content-type': 'application/json',
    accept: 'text/event-stream',
  })
  expect(JSON.stringify(headers)).not.toContain('theirs')
})

test('a prefixed model is rewritten in place, and nothing else is', async ({ app, upstream }) => {
  const body = ODD_BODY.replace('"test-model"', '"openai/test-model"')
  await postCompletion(app, body)
  expect(upstream.requests[0]?.text).toBe(ODD_BODY)
})

test('an answer reaches the client byte for byte, with fields and numbers nobody knows', async ({
  app,
  upstream,
}) => {
  const answer = '{"id":"x" , "choices":[],\n "vendor":{"big":12345678901234567890,"f":1.50} }\n'
  upstream.respond((_, reply) =>
    reply.text(200, answer, {
      'content-type': 'application/json; charset=utf-8',
      'x-request-id': 'req_upstream-1',
      'set-cookie': 'upstream=1',
      server: 'upstream/1.0',
      'x-vendor': 'yes',
      'openai-organization': 'acme',
    }),
  )
  const response = await postCompletion(app)
  expect(await bytesOf(response)).toBe(answer)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('x-request-id')).toBe('req_upstream-1')
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  for (const name of ['set-cookie', 'server', 'x-vendor', 'openai-organization'])
    expect(response.headers.get(name), name).toBeNull()
})

test('an answer without a request id gets one of ours', async ({ app }) => {
  const response = await postCompletion(app)
  expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/)
})

test('a success that is not 200 keeps its status', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.json(202, { id: 'later' }))
  const response = await postCompletion(app)
  expect(response.status).toBe(202)
  expect(await response.json()).toEqual({ id: 'later' })
})

for (const { name, json } of recordedAnswers()) {
  const status = Object.keys(JSON.parse(json)).join() === 'error' ? 400 : 200
  test(`the recorded answer ${name} passes unchanged with ${status}`, async ({ app, upstream }) => {
    upstream.respond((_, reply) => reply.text(status, json, { 'content-type': 'application/json' }))
    const response = await postCompletion(app)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(json)
  })
}

test('a body of 19 MiB passes whole', async ({ app, upstream }) => {
  const content = 'data:image/png;base64,'.padEnd(19 * 1024 * 1024, 'A')
  const body = JSON.stringify({ ...MINIMAL, messages: [{ role: 'user', content }] })
  expect((await postCompletion(app, body)).status).toBe(200)
  expect(upstream.requests[0]?.body.equals(Buffer.from(body))).toBe(true)
})
