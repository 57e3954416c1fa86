import { expect, test } from 'vitest'
import { CAPABILITIES } from '@/lib/chat/model-info'
import { createSimulator } from './create-simulator'
import { MODEL_IDS } from './simulated-models'
import { completionRequest, createInstantSimulator } from './testing/ask-simulator'

const hello = { model: 'demo-chat', messages: [{ role: 'user', content: 'Hello' }] }

async function get(path: string, method = 'GET') {
  const response = await createInstantSimulator()(new Request(`http://any.test${path}`, { method }))
  return { response, status: response.status, body: await response.json() }
}

test.each(['/v1/models', '/models', '/deep/prefix/v1/models/'])(
  '%s lists every model',
  async path => {
    const { status, body } = await get(path)
    expect(status).toBe(200)
    expect(body.object).toBe('list')
    expect(body.data.map((model: { id: string }) => model.id)).toEqual(MODEL_IDS)
  },
)

test('every model says what it is and takes', async () => {
  const { body } = await get('/v1/models')
  for (const model of body.data) {
    expect(model).toMatchObject({ object: 'model', owned_by: 'simulator' })
    expect(Number.isInteger(model.created)).toBe(true)
    expect(model.context_window).toBeGreaterThan(model.max_output_tokens)
    expect(model.input_modalities).toContain('text')
    for (const capability of model.capabilities) expect(CAPABILITIES).toContain(capability)
  }
  const vision = body.data.find((model: { id: string }) => model.id === 'demo-vision')
  expect(vision.input_modalities).toEqual(['text', 'image'])
  expect(vision.capabilities).toContain('vision')
})

test.each([
  '/v1/models/demo-chat',
  '/models/simulator/demo-chat',
  '/v1/models/simulator%2Fdemo-chat',
])('%s is one model', async path => {
  const { status, body } = await get(path)
  expect(status).toBe(200)
  expect(body.id).toBe('demo-chat')
})

test.each(['/v1/models/gpt-9', '/v1/models/%E0%A4%A'])('%s is not found', async path => {
  const { status, body } = await get(path)
  expect(status).toBe(404)
  expect(body.error).toMatchObject({ code: 'model_not_found', type: 'invalid_request_error' })
})

test.each(['/', '/v1', '/v1/embeddings', '/chat/completions/x'])(
  '%s is an unknown path',
  async path => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).toEqual({
      error: {
        message: expect.any(String),
        type: 'invalid_request_error',
        code: 'unknown_url',
        param: null,
      },
    })
  },
)

test.each([
  ['/v1/chat/completions', 'GET', 'POST'],
  ['/v1/models', 'POST', 'GET'],
  ['/v1/models/demo-chat', 'DELETE', 'GET'],
])('%s does not answer %s', async (path, method, allowed) => {
  const { response, body } = await get(path, method)
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe(allowed)
  expect(body.error.code).toBe('method_not_allowed')
})

test('every response has a request id of its own', async () => {
  const simulator = createSimulator({ ttftMs: 0, tokensPerSecond: Number.POSITIVE_INFINITY })
  const requests = [
    completionRequest(hello),
    completionRequest({ ...hello, stream: true }),
    completionRequest('nonsense'),
    new Request('http://any.test/v1/models'),
    new Request('http://any.test/nowhere'),
  ]
  const responses = await Promise.all(requests.map(simulator))
  const ids = responses.map(response => response.headers.get('x-request-id'))
  for (const id of ids) expect(id).toMatch(/^req_[0-9a-f]{24}$/)
  expect(new Set(ids).size).toBe(ids.length)
})

const REFUSED: [title: string, body: unknown, param: string | null, status?: number][] = [
  ['that is empty', '', null],
  ['that is not JSON', '{', null],
  ['that is a list', [], null],
  ['that nests too deeply', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, null],
  ['without a model', { messages: hello.messages }, 'model'],
  ['with a model that is no text', { ...hello, model: 7 }, 'model'],
  ['without messages', { model: 'demo-chat' }, 'messages'],
  ['with no message', { ...hello, messages: [] }, 'messages'],
  ['with a message that is a text', { ...hello, messages: ['hi'] }, 'messages'],
  ['with an unknown model', { ...hello, model: 'claude-sonnet-4-6' }, 'model', 404],
  ['with n = 0', { ...hello, n: 0 }, 'n'],
  ['with n = 9', { ...hello, n: 9 }, 'n'],
  ['with n = 1.5', { ...hello, n: 1.5 }, 'n'],
  ['with an unknown format', { ...hello, response_format: { type: 'xml' } }, 'response_format'],
  [
    'with a format without its schema',
    { ...hello, response_format: { type: 'json_schema' } },
    'response_format',
  ],
  ['that demands a tool and offers none', { ...hello, tool_choice: 'required' }, 'tool_choice'],
  [
    'that demands a tool it does not offer',
    {
      ...hello,
      tools: [{ type: 'function', function: { name: 'a' } }],
      tool_choice: { type: 'function', function: { name: 'b' } },
    },
    'tool_choice',
  ],
  ['with a tool_choice of no kind', { ...hello, tool_choice: 'maybe' }, 'tool_choice'],
]

test.each(REFUSED)('a body %s is refused and says where', async (_, body, param, status = 400) => {
  const response = await createInstantSimulator()(completionRequest(body))
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toEqual({
    error: {
      message: expect.any(String),
      type: 'invalid_request_error',
      code: expect.any(String),
      param,
    },
  })
})

test('odd values in places nobody reads do no harm', async () => {
  const response = await createInstantSimulator()(
    completionRequest({
      model: 'demo-chat',
      messages: [
        { role: 'system', content: null },
        { role: 'user', content: [null, 7, { type: 'text' }, { type: 'text', text: 'hi' }] },
        { role: 'assistant', tool_calls: 'x' },
        { role: 'tool', tool_call_id: 5, content: { a: 1 } },
        { role: 'martian', content: 3, name: 4 },
      ],
      tools: [null, 3, { type: 'function' }, { function: { name: 5 } }],
      stop: [1, null, ''],
      temperature: 'hot',
      max_tokens: 'many',
      stream_options: 'all',
      logprobs: 'yes',
      n: null,
      seed: {},
    }),
  )
  expect(response.status).toBe(200)
  expect((await response.json()).choices[0].message.content).not.toBe('')
})

test('the answer names the model without the prefix it was asked with', async () => {
  const response = await createInstantSimulator()(
    completionRequest({ ...hello, model: 'simulator/demo-chat' }),
  )
  expect((await response.json()).model).toBe('demo-chat')
})

test.each([
  { ttftMs: -1 },
  { ttftMs: Number.NaN },
  { tokensPerSecond: 0 },
  { tokensPerSecond: Number.NaN },
])('a pace of %o is no pace', options => {
  expect(() => createSimulator(options)).toThrow(RangeError)
})
