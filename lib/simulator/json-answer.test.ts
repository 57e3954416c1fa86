import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, say } from './testing/ask-simulator'

const person = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    age: { type: 'integer', minimum: 0 },
    email: { type: 'string', format: 'email' },
    tags: { type: 'array', items: { type: 'string' }, minItems: 2 },
  },
  required: ['name', 'age', 'email', 'tags'],
  additionalProperties: false,
}
const format = {
  type: 'json_schema',
  json_schema: { name: 'person', strict: true, schema: person },
}

async function json(content: string, response_format: object, model = 'demo-json') {
  const body = await ask({ model, response_format, messages: [{ role: 'user', content }] })
  return JSON.parse(body.choices[0].message.content)
}

describe('json_schema', () => {
  test.each(['demo-json', 'demo-chat', 'demo-thinking', 'demo-vision', 'demo-tools'])(
    'is obeyed by %s, with what the message says',
    async model => {
      const value = await json('Extract: Ada Lovelace, 36, ada@x.org', format, model)
      expect(z.fromJSONSchema(person as never).safeParse(value).success).toBe(true)
      expect(value).toMatchObject({ name: 'Ada Lovelace', age: 36, email: 'ada@x.org' })
    },
  )

  test('of a recursive shape ends', async () => {
    const node = {
      type: 'object',
      properties: {
        value: { type: 'string' },
        children: { type: 'array', items: { $ref: '#/$defs/node' } },
      },
      required: ['value', 'children'],
    }
    const schema = { $ref: '#/$defs/node', $defs: { node } }
    const value = await json('a tree', {
      type: 'json_schema',
      json_schema: { name: 'tree', schema },
    })
    expect(z.fromJSONSchema(schema as never).safeParse(value).success).toBe(true)
  })

  test('takes a date and an option out of the message', async () => {
    const schema = {
      type: 'object',
      properties: { priority: { enum: ['low', 'high'] }, due: { type: 'string', format: 'date' } },
      required: ['priority', 'due'],
    }
    const value = await json('明天前修好，priority high', {
      type: 'json_schema',
      json_schema: { schema },
    })
    expect(value).toEqual({ priority: 'high', due: '2026-11-23' })
  })
})

describe('json_object', () => {
  test('is an object about the prompt that says it is simulated', async () => {
    const value = await json('什么是黑洞？', { type: 'json_object' })
    expect(value).toMatchObject({ topic: '黑洞', language: 'zh', simulated: true })
    expect(value.answer).toContain('引力')
  })

  test('has the fields the prompt names', async () => {
    const value = await json('Return {"name": …, "city": …} for this: it is Ada in London', {
      type: 'json_object',
    })
    expect(value).toEqual({ name: 'Ada', city: 'London', simulated: true })
  })

  test('has a field named __proto__ as any other', async () => {
    const value = await json('JSON with keys __proto__ and city, London', { type: 'json_object' })
    expect(Object.keys(value)).toEqual(['__proto__', 'city', 'simulated'])
  })
})

test.each(['{', '{"name"', '{\n  "name"'])(
  'a prefill of %j is continued into valid JSON',
  async prefill => {
    const body = await ask({
      model: 'demo-json',
      response_format: format,
      messages: [
        { role: 'user', content: 'Ada Lovelace, 36' },
        { role: 'assistant', content: prefill },
      ],
    })
    const value = JSON.parse(prefill + body.choices[0].message.content)
    expect(z.fromJSONSchema(person as never).safeParse(value).success).toBe(true)
  },
)

test('without response_format demo-json says how to ask', async () => {
  const answer = await say('hi', { model: 'demo-json' })
  expect(answer).toContain('"json_schema"')
  expect(await say('hi', { model: 'demo-json', response_format: { type: 'text' } })).toContain(
    'json_object',
  )
})
