import OpenAI, {
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from 'openai'
import { recordedStreams } from '../support/recorded-streams'
import type { App } from '../support/start-app'
import { expect, simulatorTest, test } from '../support/test'

const clientOf = (app: App) =>
  new OpenAI({ baseURL: `${app.url}/v1`, apiKey: 'any', maxRetries: 0 })

const messages = [{ role: 'user' as const, content: 'hi' }]
const request = { model: 'test-model', messages }

const chunk = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test-model',
    choices: [{ index: 0, delta, finish_reason }],
  })}\n\n`

test('create answers whole', async ({ app, upstream }) => {
  const { data, request_id } = await clientOf(app).chat.completions.create(request).withResponse()
  expect(data.choices[0]?.message.content).toBe('ok')
  expect(request_id).toMatch(/^req_/)
  expect(upstream.requests[0]?.json()).toEqual(request)
})

test('stream answers piece by piece', async ({ app, upstream }) => {
  upstream.respond((_, reply) =>
    reply.sse(`${chunk({ content: 'Hel' })}${chunk({ content: 'lo' }, 'stop')}data: [DONE]\n\n`),
  )
  const pieces: (string | null | undefined)[] = []
  for await (const part of await clientOf(app).chat.completions.create({
    ...request,
    stream: true,
  }))
    pieces.push(part.choices[0]?.delta.content)
  expect(pieces).toEqual(['Hel', 'lo'])
})

for (const { name, sse } of recordedStreams())
  test(`the SDK reads the recorded stream ${name} to its end`, async ({ app, upstream }) => {
    upstream.respond((_, reply) => reply.sse(sse, { cut: 'random' }))
    const stream = await clientOf(app).chat.completions.create({ ...request, stream: true })
    const reasons: (string | null | undefined)[] = []
    for await (const part of stream) reasons.push(...part.choices.map(each => each.finish_reason))
    expect(reasons.filter(Boolean)).toHaveLength(1)
  })

test('runTools calls the tool and sends its result back', async ({ app, upstream }) => {
  const call = { index: 0, id: 'call_1', type: 'function' }
  upstream.respond((received, reply) =>
    received.text.includes('"role":"tool"')
      ? reply.sse(`${chunk({ role: 'assistant', content: '21 °C' }, 'stop')}data: [DONE]\n\n`)
      : reply.sse(
          chunk({
            role: 'assistant',
            tool_calls: [{ ...call, function: { name: 'weather', arguments: '{"city":' } }],
          }) +
            chunk({ tool_calls: [{ index: 0, function: { arguments: '"Tokyo"}' } }] }) +
            `${chunk({}, 'tool_calls')}data: [DONE]\n\n`,
        ),
  )
  const cities: string[] = []
  const runner = clientOf(app).chat.completions.runTools({
    ...request,
    stream: true,
    tools: [
      {
        type: 'function',
        function: {
          name: 'weather',
          description: 'The weather of a city',
          parameters: { type: 'object', properties: { city: { type: 'string' } } },
          parse: JSON.parse,
          function: ({ city }: { city: string }) => {
            cities.push(city)
            return '21 degrees'
          },
        },
      },
    ],
  })
  expect(await runner.finalContent()).toBe('21 °C')
  expect(cities).toEqual(['Tokyo'])
  expect(upstream.requests[1]?.json()).toMatchObject({
    messages: [{ role: 'user' }, { role: 'assistant' }, { role: 'tool', content: '21 degrees' }],
  })
})

for (const [status, error] of [
  [400, BadRequestError],
  [401, AuthenticationError],
  [404, NotFoundError],
  [429, RateLimitError],
  [500, InternalServerError],
  [503, InternalServerError],
] as const)
  test(`${status} becomes ${error.name} with its fields`, async ({ app, upstream }) => {
    const body = { message: 'Why.', type: 'some_type', code: 'some_code', param: 'some.param' }
    upstream.respond((_, reply) => reply.json(status, { error: body }, { 'x-request-id': 'req_1' }))
    const failure = await clientOf(app)
      .chat.completions.create(request)
      .catch(caught => caught)
    expect(failure).toBeInstanceOf(error)
    expect(failure).toMatchObject({
      status,
      type: 'some_type',
      code: 'some_code',
      param: 'some.param',
      requestID: 'req_1',
    })
  })

test('our own 400 and 502 are the same classes', async ({ app, upstream }) => {
  const { completions } = clientOf(app).chat
  const hot = await completions.create({ ...request, temperature: 9 }).catch(caught => caught)
  expect(hot).toBeInstanceOf(BadRequestError)
  expect(hot).toMatchObject({ param: 'temperature', type: 'invalid_request_error' })
  upstream.respond((_, reply) => reply.reset())
  const broken = await completions.create(request).catch(caught => caught)
  expect(broken).toBeInstanceOf(InternalServerError)
  expect(broken).toMatchObject({ status: 502, type: 'upstream_error', code: 'connection_reset' })
})

test('a stream that breaks off is an error after its text', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.sse(chunk({ content: 'Hel' }), { thenReset: true }))
  const stream = await clientOf(app).chat.completions.create({ ...request, stream: true })
  let text = ''
  const reading = (async () => {
    for await (const part of stream) text += part.choices[0]?.delta.content ?? ''
  })()
  await expect(reading).rejects.toMatchObject({ code: 'stream_interrupted' })
  expect(text).toBe('Hel')
})

test('abort closes the upstream', async ({ app, upstream }) => {
  upstream.respond((_, reply) => reply.sse(chunk({ content: 'Hel' }), { thenStall: true }))
  const stream = await clientOf(app).chat.completions.create({ ...request, stream: true })
  for await (const _ of stream) stream.controller.abort()
  await upstream.requests[0]?.closed
  upstream.respond(() => {})
  const controller = new AbortController()
  const { completions } = clientOf(app).chat
  const waiting = completions.create(request, { signal: controller.signal })
  const second = await upstream.waitForRequest(2)
  controller.abort()
  await expect(waiting).rejects.toBeInstanceOf(APIUserAbortError)
  await second.closed
})

test('models are listed and retrieved', async ({ app }) => {
  const { models } = clientOf(app)
  const ids: string[] = []
  for await (const model of models.list()) ids.push(model.id)
  expect(ids).toEqual(['test-model'])
  expect((await models.retrieve('test-model')).id).toBe('test-model')
  await expect(models.retrieve('no-such-model')).rejects.toBeInstanceOf(NotFoundError)
})

simulatorTest('with no key the simulator answers the SDK, whole and streamed', async ({ app }) => {
  const { completions } = clientOf(app).chat
  const body = { model: 'demo-chat', messages }
  const answer = await completions.create(body)
  expect(answer.choices[0]?.message.content).toMatch(/\S/)
  expect(answer.choices[0]?.finish_reason).toBe('stop')
  const stream = completions.stream(body)
  expect((await stream.finalChatCompletion()).choices[0]?.message.content).toMatch(/\S/)
})
