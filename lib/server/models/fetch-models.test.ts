import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { Upstream } from '../env'
import { fetchModels } from './fetch-models'

const KEY = 'sk-canary-0123456789abcdef0123456789'

/** An upstream of this test alone, on a free port of this machine. */
async function serve(answer: RequestListener, settings: Partial<Upstream> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const upstream: Upstream = {
    name: 'test',
    kind: 'openai-compatible',
    baseURL: `http://127.0.0.1:${port}/v1`,
    ...settings,
  }
  return { server, upstream }
}

const answerWith =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)

async function read(answer: RequestListener, options: { timeoutMs?: number } = {}) {
  const { upstream } = await serve(answer)
  return fetchModels(upstream, { fetch, ...options })
}

test('asks GET {baseURL}/models with the key and the headers of the settings', async () => {
  const seen: IncomingMessage[] = []
  const { upstream } = await serve(
    (request, response) => {
      seen.push(request)
      answerWith('{"object":"list","data":[{"id":"m","input_modalities":["text"]}]}')(
        request,
        response,
      )
    },
    { apiKey: KEY, headers: { 'x-title': 'Playground' } },
  )
  expect(await fetchModels(upstream, { fetch })).toEqual({
    ok: true,
    models: [{ id: 'm', input_modalities: ['text'] }],
  })
  expect(seen[0]).toMatchObject({ method: 'GET', url: '/v1/models' })
  expect(seen[0]?.headers).toMatchObject({
    authorization: `Bearer ${KEY}`,
    'x-title': 'Playground',
  })
})

test('sends no authorization to an upstream without a key', async () => {
  const seen: IncomingMessage[] = []
  await read((request, response) => {
    seen.push(request)
    answerWith('[]')(request, response)
  })
  expect(seen[0]?.headers.authorization).toBeUndefined()
})

test('a web page is not JSON, whatever its content type says', async () => {
  expect(await read(answerWith('<!doctype html><title>Welcome</title>'))).toEqual({
    ok: false,
    problem: { code: 'not-json' },
  })
})

test('JSON that is no list of models is told so', async () => {
  expect(await read(answerWith('{"error":{"message":"no"}}'))).toEqual({
    ok: false,
    problem: { code: 'not-a-list' },
  })
})

test('JSON nested without end is refused before it is parsed', async () => {
  const deep = `{"data":[{"id":"m","deep":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]}`
  expect(await read(answerWith(deep))).toEqual({ ok: false, problem: { code: 'not-a-list' } })
})

test('a byte order mark before the JSON does no harm', async () => {
  expect(await read(answerWith('\uFEFF[{"id":"m"}]'))).toEqual({ ok: true, models: [{ id: 'm' }] })
})

test.each([401, 404, 500, 503])('a status of %i is kept as the problem', async status => {
  const body = `{"error":{"message":"bad key ${KEY}"}}`
  expect(await read(answerWith(body, {}, status))).toEqual({
    ok: false,
    problem: { code: 'status', status },
  })
})

test('a redirect is not followed', async () => {
  const followed: string[] = []
  const { upstream: elsewhere } = await serve((request, response) => {
    followed.push(request.url ?? '')
    answerWith('[]')(request, response)
  })
  const location = `${elsewhere.baseURL}/models`
  expect(await read(answerWith('', { location }, 302))).toMatchObject({ ok: false })
  expect(followed).toEqual([])
})

test('an upstream that never answers is given up', async () => {
  expect(await read(() => {}, { timeoutMs: 50 })).toEqual({
    ok: false,
    problem: { code: 'timeout' },
  })
})

test('an upstream that stops in the middle of its answer is given up', async () => {
  const beginOnly: RequestListener = (_, response) =>
    void response.writeHead(200).write('{"data":[')
  expect(await read(beginOnly, { timeoutMs: 100 })).toEqual({
    ok: false,
    problem: { code: 'timeout' },
  })
})

test('an answer that breaks off is unreachable, not a shorter list', async () => {
  const tear: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"data":[]}', () => {
      response.destroy()
    })
  }
  expect(await read(tear)).toEqual({ ok: false, problem: { code: 'unreachable' } })
})

test('an upstream that is not there is unreachable', async () => {
  const { server, upstream } = await serve(answerWith('[]'))
  server.close()
  await once(server, 'close')
  expect(await fetchModels(upstream, { fetch })).toEqual({
    ok: false,
    problem: { code: 'unreachable' },
  })
})

test('50 MB are refused after the first eight, and the connection is closed', async () => {
  const chunk = Buffer.alloc(1024 * 1024, ' ')
  let sent = 0
  let closed: Promise<unknown> | undefined
  const answer = await read((_, response) => {
    closed = once(response, 'close')
    const pour = () => {
      while (sent < 50 && !response.destroyed) {
        sent += 1
        if (!response.write(chunk)) return void response.once('drain', pour)
      }
      response.end()
    }
    pour()
  })
  expect(answer).toEqual({ ok: false, problem: { code: 'too-large' } })
  await closed
  expect(sent).toBeLessThan(50)
})

test('a small answer that unpacks to 50 MB is refused too', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '))
  expect(await read(answerWith(bomb, { 'content-encoding': 'gzip' }))).toEqual({
    ok: false,
    problem: { code: 'too-large' },
  })
})

test('a key that the upstream echoes, plain or escaped, never comes back, nor does its address', async () => {
  const escaped = KEY.replace('sk', '\\u0073k')
  const { upstream } = await serve(
    (request, response) =>
      answerWith(
        `{"data":[{"id":"m","note":"${KEY}","more":{"${escaped}":["Bearer ${KEY}"]},"url":"http://${request.headers.host}/x"},{"id":"m-${escaped}"}]}`,
      )(request, response),
    { apiKey: KEY },
  )
  const answer = await fetchModels(upstream, { fetch })
  expect(answer).toMatchObject({ ok: true, models: [{ id: 'm' }] })
  const text = JSON.stringify(answer)
  for (const secret of [KEY, KEY.slice(0, 12), KEY.slice(-12), new URL(upstream.baseURL).host])
    expect(text).not.toContain(secret)
})
