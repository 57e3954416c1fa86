import { once } from 'node:events'
import { connect } from 'node:net'
import { MINIMAL, postCompletion } from '../support/post-completion'
import { expect, test } from '../support/test'

const LIMIT = 4096
test.use({ appEnv: { MAX_BODY_BYTES: String(LIMIT) } })

test('a body of exactly the limit passes, one byte more is a 413', async ({ app, upstream }) => {
  const empty = JSON.stringify({ ...MINIMAL, user: '' }).length
  const body = JSON.stringify({ ...MINIMAL, user: 'x'.repeat(LIMIT - empty) })
  expect(body).toHaveLength(LIMIT)
  expect((await postCompletion(app, body)).status).toBe(200)
  const response = await postCompletion(app, `${body} `)
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({
    error: { type: 'invalid_request_error', code: 'body_too_large', param: null },
  })
  expect(upstream.requests).toHaveLength(1)
})

test('a body without a length is counted as it comes', async ({ app, upstream }) => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1
      if (sent > 10_000) controller.close()
      else controller.enqueue(new TextEncoder().encode(' '.repeat(1024)))
    },
  })
  const init: RequestInit & { duplex: 'half' } = { body: endless, duplex: 'half' }
  const response = await postCompletion(app, undefined, init)
  expect(response.status).toBe(413)
  expect(upstream.requests).toHaveLength(0)
})

test('a length that lies is not believed', async ({ app, upstream }) => {
  const { port } = new URL(app.url)
  const socket = connect(Number(port), '127.0.0.1')
  const body = JSON.stringify(MINIMAL)
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${LIMIT * 1000}\r\n\r\n${body}`,
  )
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /)
  socket.destroy()
  expect(upstream.requests).toHaveLength(0)
})
