import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { dataOf } from '../support/sse-reader'
import { startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const STREAMS = 64

test(`a server that is stopped gives each of ${STREAMS} streams an end, then exits`, async ({
  upstream,
}) => {
  const app = await startApp({ OPENAI_BASE_URL: upstream.baseURL })
  upstream.respond((_, reply) => reply.sse('data: {}\n\n', { thenStall: true }))
  const body = { ...MINIMAL, stream: true }
  const responses = await Promise.all(
    Array.from({ length: STREAMS }, () => postCompletion(app, body)),
  )
  const [code, ...texts] = await Promise.all([app.terminate(), ...responses.map(bytesOf)])
  expect(code).toBe(143)
  for (const text of texts) {
    expect(text.startsWith('data: {}\n\n')).toBe(true)
    expect(JSON.parse(dataOf(text).at(-1) ?? '')).toMatchObject({
      error: { type: 'upstream_error', code: 'stream_interrupted' },
    })
  }
  expect(upstream.requests.every(({ closedAt }) => closedAt !== undefined)).toBe(true)
})
