import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import OpenAI from 'openai'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import type { ModelList } from '@/lib/chat/model-info'
import { RECOMMENDED_MODEL_IDS } from '@/lib/chat/recommended-models'

const KEY = 'sk-canary-0123456789abcdef0123456789'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** Listens on a free port of this machine until the test ends. */
async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

/** The routes over real HTTP, started with an environment as the process would have it. */
async function start(environment: Record<string, string>) {
  for (const name of ['DIMILINKS_API_KEY', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'UPSTREAMS'])
    vi.stubEnv(name, '')
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const v1 = await import('@/app/v1/models/route')
  const v1Id = await import('@/app/v1/models/[...id]/route')
  const api = await import('@/app/api/models/route')
  const routeOf = (path: string) => {
    if (path === '/api/models') return api
    return path === '/v1/models' ? v1 : v1Id
  }
  const port = await listen(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', `http://${incoming.headers.host}`)
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
    const request = new Request(url, {
      method: incoming.method,
      headers: Object.fromEntries(headers),
    })
    const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routeOf(url.pathname)
    const methods: Record<string, typeof GET> = { GET, POST, PUT, PATCH, DELETE, OPTIONS }
    const response = await methods[incoming.method ?? '']?.(request, undefined)
    if (!response) return void outgoing.writeHead(405).end()
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  vi.stubEnv('PORT', String(port))
  return `http://127.0.0.1:${port}`
}

async function get<Body>(url: string, init?: RequestInit) {
  const response = await fetch(url, init)
  const body: Body = await response.json()
  return { status: response.status, headers: response.headers, body }
}

test('without a key the models are those of the simulator', async () => {
  const base = await start({})
  const { status, headers, body } = await get<ModelList>(`${base}/api/models`)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body.upstreams).toEqual([{ name: 'simulator', kind: 'simulator', models: 'listed' }])
  expect(body.data.map(({ id, recommended_for }) => [id, ...recommended_for])).toEqual([
    ['demo-chat', 'general'],
    ['demo-thinking', 'thinking'],
    ['demo-tools', 'reasoning'],
    ['demo-json', 'reasoning'],
    ['demo-vision', 'vision'],
    ['demo-flaky'],
    ['demo-disconnect'],
  ])
  for (const { price, verified, upstream } of body.data)
    expect({ price, verified, upstream }).toEqual({ verified: true, upstream: 'simulator' })
  const capabilities = Object.fromEntries(body.data.map(model => [model.id, model.capabilities]))
  expect(capabilities['demo-vision']).toContain('vision')
  expect(capabilities['demo-tools']).toContain('tools')
  expect(capabilities['demo-thinking']).toContain('thinking')
})

test('the official SDK lists and retrieves models, with slashes and without', async () => {
  const created = 1_777_080_000
  const port = await listen(
    json({
      object: 'list',
      data: [
        { id: 'gpt-5.5', created, owned_by: 'openai', input_modalities: ['text', 'image'] },
        { id: 'meta/llama-4:free' },
        { id: 'a b?c#d%2F' },
      ],
    }),
  )
  const base = await start({ OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` })
  const client = new OpenAI({ baseURL: `${base}/v1`, apiKey: 'any' })
  const { data } = await client.models.list()
  const first = { id: 'gpt-5.5', object: 'model', created, owned_by: 'openai' }
  expect(data).toEqual([
    { ...first, input_modalities: ['text', 'image'] },
    { id: 'meta/llama-4:free', object: 'model', created: 0, owned_by: 'openai' },
    { id: 'a b?c#d%2F', object: 'model', created: 0, owned_by: 'openai' },
  ])
  for (const model of data) expect(await client.models.retrieve(model.id)).toEqual(model)
  expect(await client.models.retrieve('openai/gpt-5.5')).toMatchObject({ id: 'openai/gpt-5.5' })
  const plain = await get<{ id: string }>(`${base}/v1/models/meta/llama-4:free`)
  expect(plain.body.id).toBe('meta/llama-4:free')
})

test('a model nobody lists is a 404 that the SDK knows by its code', async () => {
  const base = await start({})
  const client = new OpenAI({ baseURL: `${base}/v1`, apiKey: 'any' })
  for (const id of ['nope', 'no/such/model', '__proto__', '%', '%zz']) {
    const error: unknown = await client.models.retrieve(id).catch(reason => reason)
    expect(error).toBeInstanceOf(OpenAI.NotFoundError)
    expect(error).toMatchObject({
      status: 404,
      code: 'model_not_found',
      type: 'invalid_request_error',
      param: 'model',
    })
  }
  expect((await get(`${base}/v1/models/%zz`)).status).toBe(404)
})

test('shared ids are prefixed, and completions go where the list says', async () => {
  const one = await listen(json([{ id: 'shared' }, { id: 'only-one' }]))
  const two = await listen(json([{ id: 'shared' }, { id: 'only-two' }]))
  const base = await start({
    OPENAI_BASE_URL: `http://127.0.0.1:${one}/v1`,
    UPSTREAMS: JSON.stringify([{ name: 'second', baseURL: `http://127.0.0.1:${two}/v1` }]),
  })
  const { body } = await get<ModelList>(`${base}/v1/models`)
  expect(body.data.map(({ id }) => id)).toEqual(['shared', 'only-one', 'second/shared', 'only-two'])
  const { resolveUpstream } = await import('./resolve-upstream')
  const resolved = await Promise.all(body.data.map(({ id }) => resolveUpstream(id)))
  expect(resolved.map(({ upstream, model }) => [upstream.name, model])).toEqual([
    ['openai', 'shared'],
    ['openai', 'only-one'],
    ['second', 'shared'],
    ['second', 'only-two'],
  ])
})

test('an upstream without its list has the recommendations, unverified, and leaks nothing', async () => {
  const port = await listen(json({ error: { message: `bad key ${KEY}` } }, 401))
  const host = `127.0.0.1:${port}`
  const base = await start({ DIMILINKS_API_KEY: KEY, DIMILINKS_BASE_URL: `http://${host}/v1` })
  const { body } = await get<ModelList>(`${base}/api/models`)
  expect(body.upstreams).toEqual([{ name: 'dimilinks', kind: 'dimilinks', models: 'unverified' }])
  expect(body.data.map(({ id }) => id)).toEqual(RECOMMENDED_MODEL_IDS)
  expect(body.data.every(({ verified }) => !verified)).toBe(true)
  expect(body.data.every(({ recommended_for }) => recommended_for.length > 0)).toBe(true)
  const { body: list } = await get<ModelList>(`${base}/v1/models`)
  for (const secret of [KEY, host]) expect(JSON.stringify([body, list])).not.toContain(secret)
})

test.each(['/v1/models', '/v1/models/demo-chat', '/api/models'])(
  '%s refuses every other method in the envelope',
  async path => {
    const base = await start({})
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers, body } = await get(`${base}${path}`, { method })
      expect(status).toBe(405)
      expect(headers.get('allow')).toBe('GET')
      expect(body).toMatchObject({ error: { code: 'method_not_allowed', param: null } })
    }
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
    expect((await get(`${base}${path}`, post)).status).toBe(405)
  },
)

test.each(['/v1/models', '/v1/models/demo-chat', '/api/models'])(
  '%s refuses another site before any upstream is asked',
  async path => {
    const asked = vi.fn(json([]))
    const port = await listen(asked)
    const base = await start({ OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` })
    const foreign = { headers: { origin: 'https://evil.example' } }
    expect((await get(`${base}${path}`, foreign)).status).toBe(403)
    expect(asked).not.toHaveBeenCalled()
  },
)
