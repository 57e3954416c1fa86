import { expectError } from '../support/expect-error'
import { postCompletion } from '../support/post-completion'
import { expect, test } from '../support/test'

// Nothing listens on port 1; the name of the second does not exist.
test.use({
  appEnv: {
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    UPSTREAMS: '[{"name":"nowhere","baseURL":"http://nowhere.invalid/v1"}]',
  },
})

test('a refused connection is a 502 that names no host', async ({ app }) => {
  const message = await expectError(await postCompletion(app), 502, {
    type: 'upstream_error',
    code: 'connection_refused',
  })
  expect(message).not.toContain('127.0.0.1')
})

test('a host that does not exist is a 502 that names no host', async ({ app }) => {
  const body = { model: 'nowhere/m', messages: [{ role: 'user', content: 'hi' }] }
  const message = await expectError(await postCompletion(app, body), 502, {
    type: 'upstream_error',
    code: 'host_not_found',
  })
  expect(message).not.toContain('invalid')
})
