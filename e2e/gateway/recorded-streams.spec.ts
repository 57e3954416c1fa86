import type { Cut } from '../support/cut-bytes'
import { bytesOf, MINIMAL, postCompletion } from '../support/post-completion'
import { recordedStreams } from '../support/recorded-streams'
import { expect, test } from '../support/test'

const WAYS: { way: string; cut: Cut; crlf?: boolean }[] = [
  { way: 'whole', cut: 'whole' },
  { way: 'line by line', cut: 'line' },
  { way: 'byte by byte', cut: 'byte' },
  { way: 'cut at random', cut: 'random' },
  { way: 'with CRLF, cut at random', cut: 'random', crlf: true },
]

for (const { name, sse } of recordedStreams())
  for (const { way, cut, crlf = false } of WAYS)
    test(`the recorded stream ${name} sent ${way} arrives byte for byte`, async ({
      app,
      upstream,
    }) => {
      upstream.respond((_, reply) => reply.sse(sse, { cut, crlf }))
      const response = await postCompletion(app, { ...MINIMAL, stream: true })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      expect(response.headers.get('x-accel-buffering')).toBe('no')
      const text = Buffer.from(sse).toString('latin1')
      expect((await bytesOf(response)) === (crlf ? text.replace(/\n/g, '\r\n') : text)).toBe(true)
    })
