import { once } from 'node:events'
import { connect } from 'node:net'
import { MINIMAL, postCompletion } from '../support/post-completion'
import type { App } from '../support/start-app'
import { expect, test } from '../support/test'

/** Sends a request whose Host header `fetch` would not let us write; resolves with its answer. */
async function sendRaw(app: App, target: string, headers: string[]): Promise<string> {
  const { port } = new URL(app.url)
  const body = JSON.stringify(MINIMAL)
  const socket = connect(Number(port), '127.0.0.1')
  const lines = [
    `POST ${target} HTTP/1.1`,
    ...headers,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  let answer = ''
  socket.setEncoding('utf8').on('data', text => {
    answer += text
  })
  await once(socket, 'close')
  return answer
}

const COMPLETIONS = '/v1/chat/completions'

for (const host of [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '127.0.0.1',
  '127.0.0.1:1',
  '0.0.0.0',
  '192.168.1.1',
  '[::ffff:127.0.0.1]',
])
  test(`Host ${host} is a 403 before anything is done`, async ({ app, upstream }) => {
    const { port } = new URL(app.url)
    const header = /:\d+$|^127\.0\.0\.1$/.test(host) ? host : `${host}:${port}`
    const answer = await sendRaw(app, COMPLETIONS, [`Host: ${header}`])
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
    expect(answer).toContain('"type":"permission_error"')
    expect(upstream.requests).toHaveLength(0)
  })

for (const host of ['localhost', '[::1]', '127.0.0.1', 'LOCALHOST'])
  test(`Host ${host} is answered`, async ({ app, upstream }) => {
    const { port } = new URL(app.url)
    const answer = await sendRaw(app, COMPLETIONS, [`Host: ${host}:${port}`])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(upstream.requests).toHaveLength(1)
  })

test('a strange X-Forwarded-Host changes nothing', async ({ app, upstream }) => {
  const { port } = new URL(app.url)
  const headers = [`Host: evil.example:${port}`, `X-Forwarded-Host: 127.0.0.1:${port}`]
  expect(await sendRaw(app, COMPLETIONS, headers)).toMatch(/^HTTP\/1\.1 403 /)
  expect(upstream.requests).toHaveLength(0)
})

for (const path of ['/v1/models', '/v1/models/x', '/api/models', '/api/health', '/v1/x', '/api/x'])
  test(`${path} is guarded too`, async ({ app }) => {
    const response = await fetch(app.url + path, { headers: { origin: 'https://evil.example' } })
    expect(response.status).toBe(403)
    const { error } = await response.json()
    expect(error).toMatchObject({ type: 'permission_error', code: 'origin_not_allowed' })
  })

for (const [name, headers] of [
  ['a foreign origin', { origin: 'https://evil.example' }],
  ['the origin null', { origin: 'null' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site', { 'sec-fetch-site': 'same-site' }],
] as const)
  for (const method of ['POST', 'GET', 'PUT', 'OPTIONS'])
    test(`${method} from ${name} is a 403 without CORS headers`, async ({ app, upstream }) => {
      const body = method === 'POST' ? JSON.stringify(MINIMAL) : undefined
      const response = await fetch(`${app.url}${COMPLETIONS}`, {
        method,
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })
      expect(response.status).toBe(403)
      expect([...response.headers.keys()].filter(key => key.startsWith('access-control'))).toEqual(
        [],
      )
      expect(upstream.requests).toHaveLength(0)
    })

test('the page itself is answered', async ({ app, upstream }) => {
  const headers = { origin: app.url, 'sec-fetch-site': 'same-origin' }
  expect((await postCompletion(app, MINIMAL, { headers })).status).toBe(200)
  expect(upstream.requests).toHaveLength(1)
})
