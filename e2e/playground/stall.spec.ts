import { frame } from '../support/chunks'
import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

test.use({ appEnv: { UPSTREAM_STALL_TIMEOUT_MS: '700' } })

test('a stalled upstream ends the answer after the set time and keeps its text', async ({
  page,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse(frame({ content: 'Then silence' }), { thenStall: true }))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  await expect(answer.getByRole('alert')).toContainText('stream_interrupted')
  await expect(answer).toContainText('Then silence')
})
