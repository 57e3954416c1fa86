import { startFaultUpstream } from '../support/fault-upstream'
import { MINIMAL, postCompletion } from '../support/post-completion'
import { startApp } from '../support/start-app'
import { expect, test } from '../support/test'

test('each upstream gets its own models, key and headers, and nothing of another', async () => {
  const [first, second, third] = await Promise.all([1, 2, 3].map(startFaultUpstream))
  if (!first || !second || !third) throw new Error('Three upstreams were asked for.')
  const app = await startApp({
    DIMILINKS_BASE_URL: first.baseURL,
    DIMILINKS_API_KEY: 'sk-first-00000000000000',
    OPENAI_BASE_URL: second.baseURL,
    UPSTREAMS: JSON.stringify([
      {
        name: 'third',
        baseURL: `${third.baseURL}/`,
        apiKeyEnv: 'THIRD_KEY',
        headers: { 'HTTP-Referer': 'https://playground.example', 'User-Agent': 'third/1' },
        models: ['third-model'],
      },
    ]),
    THIRD_KEY: 'sk-third-00000000000000',
  })
  for (const model of ['dimilinks/a', 'openai/a', 'third-model', 'third/third-model'])
    expect((await postCompletion(app, { ...MINIMAL, model })).status, model).toBe(200)
  await app.stop()
  const seen = [first, second, third].map(({ requests }) =>
    requests.map(({ headers, text }) => [JSON.parse(text).model, headers.authorization]),
  )
  expect(seen).toEqual([
    [['a', 'Bearer sk-first-00000000000000']],
    [['a', undefined]],
    [
      ['third-model', 'Bearer sk-third-00000000000000'],
      ['third-model', 'Bearer sk-third-00000000000000'],
    ],
  ])
  expect(third.requests[0]?.headers).toMatchObject({
    'http-referer': 'https://playground.example',
    'user-agent': 'third/1',
  })
  expect(first.requests[0]?.headers['http-referer']).toBeUndefined()
  await Promise.all([first, second, third].map(upstream => upstream.close()))
})
