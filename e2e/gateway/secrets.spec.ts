import type { UpstreamHandler } from '../support/fault-upstream'
import { MINIMAL, postCompletion } from '../support/post-completion'
import { expect, TEST_KEY, test } from '../support/test'

const KEY = Buffer.from(TEST_KEY)

/** Every form in which a key must not come out. */
const FORMS = [
  TEST_KEY,
  encodeURIComponent(TEST_KEY),
  KEY.toString('base64').replace(/=+$/, ''),
  KEY.toString('base64url'),
  KEY.toString('hex'),
  TEST_KEY.slice(0, 12),
  TEST_KEY.slice(-12),
]

const echo = `Bearer ${TEST_KEY} is not valid for ${TEST_KEY}`
const headers = {
  'x-request-id': TEST_KEY,
  'retry-after': TEST_KEY,
  'x-echo': TEST_KEY,
  'www-authenticate': echo,
}

/** An upstream that gives the key back in every way it can. */
const LEAKS: [name: string, handler: UpstreamHandler][] = [
  ['a JSON answer', (_, reply) => reply.json(200, { id: echo, choices: [] }, headers)],
  ['an error envelope', (_, reply) => reply.json(401, { error: { message: echo } }, headers)],
  [
    'a 500 in all forms',
    (_, reply) => reply.json(500, { error: { message: FORMS.join() } }, headers),
  ],
  ['an error of another shape', (_, reply) => reply.json(400, { detail: echo }, headers)],
  ['an error as text', (_, reply) => reply.text(403, echo, headers)],
  ['an HTML page', (_, reply) => reply.text(502, `<html>${echo}`, { 'content-type': 'text/html' })],
  [
    'a content type',
    (_, reply) => reply.text(200, '{}', { 'content-type': `text/x; k=${TEST_KEY}` }),
  ],
  [
    'a redirect',
    (_, reply) => reply.text(302, echo, { location: `https://x.example/?k=${TEST_KEY}` }),
  ],
  ['a stream', (_, reply) => reply.sse(`data: ${echo}\n\n`, { headers })],
  ['a stream, byte by byte', (_, reply) => reply.sse(`data: ${echo}\n\n`, { cut: 'byte' })],
  [
    'an error frame',
    (_, reply) => reply.sse(`data: {}\n\ndata: {"error":{"message":"${echo}"}}\n\n`),
  ],
  ['a stream that is reset', (_, reply) => reply.sse(`data: ${echo}`, { thenReset: true })],
]

for (const [name, handler] of LEAKS)
  for (const stream of [true, false])
    test(`the key does not come out of ${name} (stream: ${stream})`, async ({ app, upstream }) => {
      upstream.respond(handler)
      const response = await postCompletion(app, { ...MINIMAL, stream })
      const seen = JSON.stringify([...response.headers]) + (await response.text())
      for (const form of FORMS) expect(seen).not.toContain(form)
      expect(upstream.requests[0]?.headers.authorization).toBe(`Bearer ${TEST_KEY}`)
    })

test('neither key nor upstream host comes out of an error that names them', async ({
  app,
  upstream,
}) => {
  const { host } = new URL(upstream.baseURL)
  const message = `dial tcp ${host}: no route; key sk-proj-somebodyelse0000 and Bearer abcdefghijkl`
  upstream.respond((_, reply) => reply.json(502, { error: { message, type: 'x', code: null } }))
  const response = await postCompletion(app)
  expect(response.status).toBe(502)
  expect(await response.json()).toEqual({
    error: {
      message: 'dial tcp [upstream]: no route; key [redacted] and Bearer [redacted]',
      type: 'x',
      code: null,
    },
  })
})

test('a key in a stream is replaced and no other byte is', async ({ app, upstream }) => {
  upstream.respond((_, reply) =>
    reply.sse(`data: {"a": "sk-test-${TEST_KEY}-sk-test"}\n\n`, { cut: 'byte' }),
  )
  const response = await postCompletion(app, { ...MINIMAL, stream: true })
  expect(await response.text()).toBe('data: {"a": "sk-test-[redacted]-sk-test"}\n\n')
})

test('the key is in no page, no other route and no log', async ({ app }) => {
  for (const path of ['/', '/api/health', '/api/models', '/v1/models', '/v1/models/x', '/v1/x'])
    expect(await (await fetch(app.url + path)).text(), path).not.toContain(TEST_KEY.slice(0, 12))
  expect(app.logs()).not.toContain(TEST_KEY.slice(0, 12))
})
