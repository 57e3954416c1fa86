import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import { createSimulator, type Simulator } from './create-simulator'
import { createInstantSimulator } from './testing/ask-simulator'

function createClient(simulator: Simulator = createInstantSimulator(), maxRetries = 0) {
  return new OpenAI({
    apiKey: 'any',
    baseURL: 'http://simulator.test/v1',
    maxRetries,
    fetch: (url, init) => simulator(new Request(url, init)),
  })
}
const slow = () => createSimulator({ ttftMs: 50, tokensPerSecond: 40 })
const messages = [{ role: 'user' as const, content: '写一首关于深海的四行小诗' }]
const weather = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: '查询某个城市的当前天气',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}

describe('the official client', () => {
  test('creates, and reads the request id', async () => {
    const completion = await createClient().chat.completions.create({
      model: 'demo-chat',
      messages,
    })
    expect(completion.choices[0]?.message.content).toContain('模拟回答')
    expect(completion.usage?.total_tokens).toBeGreaterThan(0)
    expect(completion._request_id).toMatch(/^req_/)
  })

  test('streams, and gets the usage it asked for', async () => {
    const stream = await createClient().chat.completions.create({
      model: 'demo-chat',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    })
    let text = ''
    let total = 0
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? ''
      total = chunk.usage?.total_tokens ?? total
    }
    const whole = await createClient().chat.completions.create({ model: 'demo-chat', messages })
    expect(text).toBe(whole.choices[0]?.message.content)
    expect(total).toBe(whole.usage?.total_tokens)
  })

  test('assembles a stream with its own helper', async () => {
    const stream = createClient().chat.completions.stream({
      model: 'demo-tools',
      messages: [{ role: 'user', content: 'weather in Tokyo and Paris' }],
      tools: [weather],
    })
    const completion = await stream.finalChatCompletion()
    const calls = completion.choices[0]?.message.tool_calls ?? []
    expect(calls.map(call => call.type === 'function' && call.function.arguments)).toEqual([
      '{"city":"Tokyo"}',
      '{"city":"Paris"}',
    ])
    expect(completion.choices[0]?.finish_reason).toBe('tool_calls')
  })

  test.each([true, false])('runs tools to the final answer, stream: %s', async stream => {
    const asked: string[] = []
    const tools = [
      {
        type: 'function' as const,
        function: {
          ...weather.function,
          parse: JSON.parse,
          function: ({ city }: { city: string }) => {
            asked.push(city)
            return { city, temp_c: city === 'Tokyo' ? 14 : 9 }
          },
        },
      },
    ]
    const completions = createClient().chat.completions
    const body = {
      model: 'demo-tools',
      messages: [{ role: 'user' as const, content: '东京和巴黎的天气' }],
    }
    const runner = stream
      ? completions.runTools({ ...body, tools, stream: true })
      : completions.runTools({ ...body, tools })
    const answer = await runner.finalContent()
    expect(asked).toEqual(['东京', '巴黎'])
    expect(answer).toContain('temp_c 为 **9**')
  })

  test('parses an answer by its schema', async () => {
    const completion = await createClient().chat.completions.parse({
      model: 'demo-json',
      messages: [{ role: 'user', content: 'Ada Lovelace, 36' }],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'person',
          strict: true,
          schema: {
            type: 'object',
            properties: { name: { type: 'string' }, age: { type: 'integer' } },
            required: ['name', 'age'],
            additionalProperties: false,
          },
        },
      },
    })
    expect(JSON.parse(completion.choices[0]?.message.content ?? '')).toEqual({
      name: 'Ada Lovelace',
      age: 36,
    })
  })

  test('lists models, and knows one', async () => {
    const client = createClient()
    const ids: string[] = []
    for await (const model of client.models.list()) ids.push(model.id)
    expect(ids).toContain('demo-thinking')
    expect((await client.models.retrieve('demo-vision')).owned_by).toBe('simulator')
  })

  test('gets typed errors', async () => {
    const client = createClient()
    const unknown = client.chat.completions.create({ model: 'gpt-5.5', messages })
    await expect(unknown).rejects.toBeInstanceOf(OpenAI.NotFoundError)
    await expect(unknown).rejects.toMatchObject({
      code: 'model_not_found',
      param: 'model',
      requestID: expect.stringMatching(/^req_/),
    })
    const tooMany = client.chat.completions.create({ model: 'demo-chat', messages, n: 99 })
    await expect(tooMany).rejects.toBeInstanceOf(OpenAI.BadRequestError)
    const limited = client.chat.completions.create({ model: 'demo-flaky', messages })
    await expect(limited).rejects.toBeInstanceOf(OpenAI.RateLimitError)
  })

  test('gets past the flaky model by its own retry', async () => {
    const client = createClient(createInstantSimulator(), 1)
    const completion = await client.chat.completions.create({ model: 'demo-flaky', messages })
    expect(completion.choices[0]?.finish_reason).toBe('stop')
  })

  test('meets the break of a stream as an error, with the text so far in hand', async () => {
    const stream = await createClient().chat.completions.create({
      model: 'demo-disconnect',
      messages,
      stream: true,
    })
    let text = ''
    const reading = (async () => {
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    })()
    await expect(reading).rejects.toThrow('terminated')
    expect(text.length).toBeGreaterThan(5)
  })

  test('aborts a stream in the middle', async () => {
    const stream = await createClient(slow()).chat.completions.create({
      model: 'demo-chat',
      messages,
      stream: true,
    })
    let chunks = 0
    for await (const _ of stream) {
      chunks++
      if (chunks === 4) stream.controller.abort()
    }
    expect(chunks).toBeLessThan(20)
  })

  test('aborts an answer that is still being written', async () => {
    const controller = new AbortController()
    const client = createClient(request => {
      const answer = slow()(request)
      controller.abort()
      return answer
    })
    const pending = client.chat.completions.create(
      { model: 'demo-chat', messages },
      { signal: controller.signal },
    )
    await expect(pending).rejects.toBeInstanceOf(OpenAI.APIUserAbortError)
  })
})
