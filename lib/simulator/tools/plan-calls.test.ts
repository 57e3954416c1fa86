import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, streamed } from '../testing/ask-simulator'

type Call = { id: string; type: string; function: { name: string; arguments: string } }

const tool = (name: string, description: string, properties: object, required?: string[]) => ({
  type: 'function',
  function: { name, description, parameters: { type: 'object', properties, required } },
})
const text = { type: 'string' }
const weather = tool(
  'get_weather',
  '查询某个城市的当前天气',
  { city: text, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } },
  ['city'],
)
const time = tool('get_time', 'Current time in a city', { city: text }, ['city'])
const search = tool(
  'web_search',
  'Search the web',
  { query: text, limit: { type: 'integer', minimum: 1, maximum: 10 } },
  ['query'],
)
const flight = tool(
  'book_flight',
  'Book a flight',
  { origin: text, destination: text, date: { type: 'string', format: 'date' } },
  ['origin', 'destination', 'date'],
)
const email = tool(
  'send_email',
  'Send an email',
  { to: { type: 'string', format: 'email' }, subject: text },
  ['to', 'subject'],
)
const calculate = tool('calculate', 'Evaluates arithmetic', { expression: text }, ['expression'])
const stock = tool('getStockPrice', 'Latest share price', { ticker: text }, ['ticker'])
const tools = [search, weather, time, flight, email, calculate, stock]

async function callsFor(prompt: string, more: object = {}): Promise<Call[]> {
  const messages = [{ role: 'user', content: prompt }]
  const body = await ask({ model: 'demo-tools', messages, tools, ...more })
  return body.choices[0].message.tool_calls
}
const written = (calls: Call[]) => calls.map(call => call.function.name + call.function.arguments)

describe('which tools are called', () => {
  test.each([
    ['帮我查 Tokyo 现在的天气', ['get_weather{"city":"Tokyo"}']],
    [
      'What is the weather in Tokyo and Paris, in celsius?',
      [
        'get_weather{"city":"Tokyo","unit":"celsius"}',
        'get_weather{"city":"Paris","unit":"celsius"}',
      ],
    ],
    ['北京和上海的天气怎么样', ['get_weather{"city":"北京"}', 'get_weather{"city":"上海"}']],
    [
      'weather in Tokyo and the time in Paris',
      ['get_weather{"city":"Tokyo"}', 'get_time{"city":"Paris"}'],
    ],
    ['上海天气和东京时间', ['get_weather{"city":"上海"}', 'get_time{"city":"东京"}']],
    ['Search for the best ramen in Tokyo', ['web_search{"query":"best ramen in Tokyo"}']],
    [
      'Book a flight from Berlin to Rome tomorrow',
      ['book_flight{"origin":"Berlin","destination":"Rome","date":"2026-11-23"}'],
    ],
    ['计算 12*(3+4)', ['calculate{"expression":"12*(3+4)"}']],
    ['苹果和特斯拉的股价', ['getStockPrice{"ticker":"苹果"}', 'getStockPrice{"ticker":"特斯拉"}']],
    [
      'Email ada@lovelace.org about lunch',
      [expect.stringContaining('send_email{"to":"ada@lovelace.org"')],
    ],
  ])('%s', async (prompt, expected) => {
    expect(written(await callsFor(prompt))).toEqual(expected)
  })

  test('never more than four at once', async () => {
    expect(await callsFor('北京、上海、广州、深圳、杭州、成都的天气')).toHaveLength(4)
  })

  test('one alone when parallel calls are not wanted', async () => {
    const calls = await callsFor('weather in Tokyo and Paris', { parallel_tool_calls: false })
    expect(written(calls)).toEqual(['get_weather{"city":"Tokyo"}'])
  })

  test('a prompt that suits none still calls the first with valid arguments', async () => {
    const calls = await callsFor('hi', { tools: [flight] })
    expect(calls).toHaveLength(1)
    const schema = z.fromJSONSchema(flight.function.parameters as never)
    expect(schema.safeParse(JSON.parse(calls[0]?.function.arguments ?? '')).success).toBe(true)
  })

  test.each([undefined, null, {}, { type: 'string' }, { $ref: '#' }, 'nonsense'])(
    'parameters of %o still get an object',
    async parameters => {
      const odd = { type: 'function', function: { name: 'odd', parameters } }
      const calls = await callsFor('hi', { tools: [odd] })
      expect(calls[0]?.function.arguments).toMatch(/^\{.*\}$/)
    },
  )
})

describe('tool_choice', () => {
  test('none calls nothing', async () => {
    expect(await callsFor('帮我查 Tokyo 现在的天气', { tool_choice: 'none' })).toBeUndefined()
  })

  test('a named tool is the one called', async () => {
    const tool_choice = { type: 'function', function: { name: 'get_time' } }
    expect(written(await callsFor('weather in Tokyo', { tool_choice }))).toEqual([
      'get_time{"city":"Tokyo"}',
    ])
  })

  test.each(['demo-chat', 'demo-thinking', 'demo-tools'])('required makes %s call', async model => {
    const calls = await callsFor('帮我查 Tokyo 现在的天气', { model, tool_choice: 'required' })
    expect(written(calls)).toEqual(['get_weather{"city":"Tokyo"}'])
  })

  test('auto leaves models that are not made for tools with a plain answer that mentions them', async () => {
    const messages = [{ role: 'user', content: '帮我查 Tokyo 现在的天气' }]
    const { choices } = await ask({ model: 'demo-chat', messages, tools })
    expect(choices[0].message.tool_calls).toBeUndefined()
    expect(choices[0].message.content).toContain('你提供了 7 个工具')
  })
})

describe('a call on the wire', () => {
  const body = {
    model: 'demo-tools',
    tools,
    messages: [{ role: 'user', content: 'weather in Tokyo and Paris' }],
  }

  test('is a message without content', async () => {
    const { choices, usage } = await ask(body)
    expect(choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: { role: 'assistant', content: null },
    })
    const ids = choices[0].message.tool_calls.map((call: Call) => call.id)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^call_/)
    expect(usage.completion_tokens).toBeGreaterThan(4)
  })

  test('is streamed in fragments that join to the whole', async () => {
    const { chunks } = await streamed(body)
    const deltas = chunks.flatMap(
      (chunk: { choices: { delta: { tool_calls?: (Call & { index: number })[] } }[] }) =>
        chunk.choices.flatMap(choice => choice.delta.tool_calls ?? []),
    )
    expect(deltas[0]).toEqual({
      index: 0,
      id: expect.stringMatching(/^call_/),
      type: 'function',
      function: { name: 'get_weather', arguments: '' },
    })
    const second = deltas.filter(delta => delta.index === 1)
    expect(second.length).toBeGreaterThan(3)
    expect(
      second.slice(1).every(delta => delta.id === undefined && delta.function.name === undefined),
    ).toBe(true)
    expect(second.map(delta => delta.function.arguments).join('')).toBe('{"city":"Paris"}')
    expect(chunks.at(-1).choices[0].finish_reason).toBe('tool_calls')
  })

  test('is cut by max_tokens, and then says length', async () => {
    const { choices } = await ask({ ...body, max_tokens: 6 })
    expect(choices[0].finish_reason).toBe('length')
    expect(() => JSON.parse(choices[0].message.tool_calls[0].function.arguments)).toThrow(
      SyntaxError,
    )
  })
})

describe('the answer after the results', () => {
  const asked = (content: string, results: string[]) => [
    { role: 'user', content },
    {
      role: 'assistant',
      content: null,
      tool_calls: results.map((_, index) => ({
        id: `call_${index}`,
        type: 'function',
        function: { name: 'get_weather', arguments: `{"city":"City ${index}"}` },
      })),
    },
    ...results.map((result, index) => ({
      role: 'tool',
      tool_call_id: `call_${index}`,
      content: result,
    })),
  ]
  const answerTo = async (messages: object[]) =>
    (await ask({ model: 'demo-tools', tools, messages })).choices[0].message.content as string

  test('names the values and the call they came from', async () => {
    const answer = await answerTo(
      asked('帮我查天气', ['{"temp_c":14,"sky":"light rain","wind":{"speed":3}}', '{"temp_c":21}']),
    )
    for (const value of [
      'get_weather',
      'City 0',
      'City 1',
      '14',
      'light rain',
      '21',
      'wind.speed',
    ]) {
      expect(answer).toContain(value)
    }
  })

  test('shows a list of records as a table', async () => {
    const answer = await answerTo(
      asked('flights?', ['{"flights":[{"to":"Rome","price":90},{"to":"Oslo","price":120}]}']),
    )
    expect(answer).toContain('| to | price |\n| --- | --- |\n| Rome | 90 |\n| Oslo | 120 |')
  })

  test('quotes a result that is no JSON, and owns up to an error', async () => {
    expect(await answerTo(asked('weather?', ['sunny all day']))).toContain('sunny all day')
    const failed = await answerTo(asked('weather?', ['{"error":"no such city"}']))
    expect(failed).toContain('no such city')
    expect(failed).toContain('reported an error')
  })

  test('is one sentence where one is asked for', async () => {
    const system = { role: 'system', content: 'Answer in English, one sentence.' }
    const answer = await answerTo([system, ...asked('帮我查天气', ['{"sky":"clear"}'])])
    expect(answer).toBe(
      'According to `get_weather` (City 0): sky is **clear** (a simulated answer).',
    )
  })

  test('comes from every model that is given results', async () => {
    const messages = asked('weather?', ['{"sky":"clear"}'])
    const body = await ask({ model: 'demo-chat', messages })
    expect(body.choices[0].message.content).toContain('sky is **clear**')
  })

  test('a new question after the results is a new call', async () => {
    const messages = [
      ...asked('weather?', ['{"sky":"clear"}']),
      { role: 'assistant', content: 'Clear.' },
      { role: 'user', content: 'And the weather in Rome?' },
    ]
    const body = await ask({ model: 'demo-tools', tools, messages })
    expect(written(body.choices[0].message.tool_calls)).toEqual(['get_weather{"city":"Rome"}'])
  })
})

test('without tools it says how to offer one', async () => {
  const body = await ask({ model: 'demo-tools', messages: [{ role: 'user', content: 'hi' }] })
  expect(body.choices[0].message.content).toContain('"name": "get_weather"')
})
