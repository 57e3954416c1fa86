import { createGate } from '../support/gate'
import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { BodyReader, dataOf } from '../support/sse-reader'
import { expect, test } from '../support/test'

const STREAM = { ...MINIMAL, stream: true }
const CHUNK = 'data: {"choices":[{"index":0,"delta":{"content":"深"}}]}\n\n'
const DONE = 'data: [DONE]\n\n'
const MIB = 1024 * 1024

function errorFrame(text: string) {
  const { error } = JSON.parse(dataOf(text).at(-1) ?? '{}')
  return error
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1')

for (const [where, sent, closing] of [
  ['between two events', CHUNK + CHUNK, ''],
  ['after a CRLF event', CHUNK.replace(/\n/g, '\r\n'), ''],
  ['within a line', `${CHUNK}data: {"choi`, '\n\n'],
  ['within a character', `${CHUNK}data: {"`, '\n\n'],
  ['before the blank line', `${CHUNK}data: {}\n`, '\n'],
  ['before any byte', '', ''],
] as const)
  test(`a reset ${where} leaves what arrived, one error frame and a clean end`, async ({
    app,
    upstream,
  }) => {
    upstream.respond((_, reply) => reply.sse(sent, { thenReset: true }))
    const text = await bytesOf(await postCompletion(app, STREAM))
    expect(text.startsWith(latin1(sent) + closing)).toBe(true)
    const rest = text.slice(sent ? Buffer.byteLength(sent) + closing.length : 0)
    expect(rest).toMatch(/^data: \{"error":\{.*\}\}\n\n$/)
    expect(errorFrame(text)).toEqual({
      message: expect.stringMatching(/\S/),
      type: 'upstream_error',
      code: 'stream_interrupted',
      param: null,
    })
  })

test('a clean end without [DONE] is passed as it is', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.sse(CHUNK))
  expect(await bytesOf(await postCompletion(app, STREAM))).toBe(latin1(CHUNK))
})

for (const [name, frames] of [
  ['an error frame before any output', 'data: {"error":{"message":"no"}}\n\n'],
  ['an error as a string', `${CHUNK}data: {"error":"no"}\n\n${DONE}`],
  ['an error event', `${CHUNK}event: error\ndata: {"message":"no"}\n\n`],
  ['a frame that is not JSON', `${CHUNK}data: oops\n\n${CHUNK}${DONE}`],
  ['choices that are null', `data: {"choices":null}\n\n${DONE}`],
  ['data after [DONE]', `${DONE}${CHUNK}`],
  ['a byte order mark', `\uFEFF${CHUNK}${DONE}`],
  ['CR alone as line end', `${CHUNK}${DONE}`.replace(/\n/g, '\r')],
  ['data in several lines', `data: {"choices":\ndata: []}\n\n${DONE}`],
  ['comments and pings', `: OPENROUTER PROCESSING\n\n${CHUNK}event: ping\ndata: {}\n\n${DONE}`],
  ['an empty body', ''],
] as const)
  for (const cut of ['whole', 'byte'] as const)
    test(`${name} passes byte for byte, sent ${cut}`, async ({ app, upstream }) => {
      upstream.respond((_, reply) => reply.sse(frames, { cut }))
      const response = await postCompletion(app, STREAM)
      expect(response.status).toBe(200)
      expect(await bytesOf(response)).toBe(latin1(frames))
    })

test('an event of 8 MB is cut off with an error frame, and the upstream is closed', async ({
  app,
  upstream,
}) => {
  const line = `data: ${'x'.repeat(8_000_000)}\n\n`
  upstream.respond((_, reply) => reply.sse(CHUNK + line, { thenStall: true }))
  const text = await bytesOf(await postCompletion(app, STREAM))
  expect(text.startsWith(latin1(CHUNK))).toBe(true)
  expect(text.length).toBeLessThan(2 * MIB)
  expect(errorFrame(text)).toMatchObject({ type: 'upstream_error', code: 'event_too_large' })
  await upstream.requests[0]?.closed
})

test('an event just under 1 MiB passes', async ({ app, upstream }) => {
  const line = `data: ${'x'.repeat(MIB - 64)}\n\n${DONE}`
  upstream.respond((_, reply) => reply.sse(line))
  expect((await bytesOf(await postCompletion(app, STREAM))) === line).toBe(true)
})

test('a stream ends with an error frame at 64 MiB', async ({ app, upstream }) => {
  const frame = `data: ${'x'.repeat(MIB / 2)}\n\n`
  upstream.respond(async (_, reply) => {
    reply.head()
    while (!reply.response.destroyed) await reply.write(frame)
  })
  const text = await bytesOf(await postCompletion(app, STREAM))
  expect(text.length).toBeGreaterThan(63 * MIB)
  expect(text.length).toBeLessThan(65 * MIB)
  expect(errorFrame(text)).toMatchObject({ code: 'stream_too_large' })
})

test('headers arrive when the upstream sends them, and each event as it is sent', async ({
  app,
  upstream,
}) => {
  const gates = [createGate(), createGate(), createGate()]
  upstream.respond(async (_, reply) => {
    reply.head(200, { 'x-request-id': 'req_early' })
    for (const [index, gate] of gates.entries()) {
      await gate.opened
      await reply.write(`data: ${index}\n\n`)
    }
    reply.end()
  })
  const response = await postCompletion(app, STREAM)
  expect(response.headers.get('x-request-id')).toBe('req_early')
  const reader = new BodyReader(response)
  for (const [index, gate] of gates.entries()) {
    gate.open()
    await reader.until(`data: ${index}\n\n`)
  }
  expect(await reader.toEnd()).toBe('data: 0\n\ndata: 1\n\ndata: 2\n\n')
})
