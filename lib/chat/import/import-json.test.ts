import { expect, test } from 'vitest'
import { importText } from './import-text'
import { looksImportable } from './looks-importable'

const REQUEST = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }
const IMPORTED = { params: { model: 'm' }, messages: REQUEST.messages }

test('unknown fields of a request stay, in their order', () => {
  const text =
    '{"model":"m","top_k":4,"messages":[],"prompt_cache_key":"k","thinking":{"b":1,"a":null},"stream":true}'
  const result = importText(text)
  expect(JSON.stringify(result)).toContain(
    '"params":{"model":"m","top_k":4,"prompt_cache_key":"k","thinking":{"b":1,"a":null},"stream":true},"messages":[]',
  )
})

test('reads a request with comments, single quotes and a comma too many', () => {
  const text = `// mine\n{ model: 'm', /* all */ "messages": [{"role": "user", "content": "Hi",}], }`
  expect(importText(text)).toEqual({ kind: 'request', request: IMPORTED, notes: [] })
})

test('a list of messages is a request without a model', () => {
  expect(importText(JSON.stringify(REQUEST.messages))).toEqual({
    kind: 'request',
    request: { params: { model: '' }, messages: REQUEST.messages },
    notes: [{ code: 'model-missing' }],
  })
})

test('a response gives its answer, with its calls', () => {
  const message = {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }],
  }
  const choices = [{ index: 0, message, finish_reason: 'tool_calls' }]
  const text = JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    model: 'm',
    choices,
    usage: {},
  })
  expect(importText(text)).toEqual({
    kind: 'response',
    request: { params: { model: 'm' }, messages: [message] },
    notes: [],
  })
})

const entry = (url: string, text: string) => ({
  request: {
    method: 'POST',
    url,
    headers: [
      { name: 'authorization', value: 'Bearer secret' },
      { name: 'content-type', value: 'application/json' },
    ],
    cookies: [{ name: 'session', value: 'secret' }],
    postData: { mimeType: 'application/json', text },
  },
  response: { status: 200 },
})

test('a HAR gives its last chat completion, and none of its secrets', () => {
  const entries = [
    entry('https://a.b/v1/chat/completions', '{"model":"first","messages":[]}'),
    entry('https://a.b/v1/chat/completions?x=1', JSON.stringify(REQUEST)),
    entry('https://a.b/telemetry', '{}'),
  ]
  const result = importText(JSON.stringify({ log: { version: '1.2', entries } }))
  expect(result).toEqual({
    kind: 'har',
    request: IMPORTED,
    notes: [
      { code: 'several-requests', count: 2 },
      { code: 'secret-dropped', names: ['authorization', 'Cookie'] },
    ],
  })
  expect(JSON.stringify(result)).not.toContain('Bearer secret')
})

test('one entry of a HAR is enough', () => {
  const text = JSON.stringify(entry('https://a.b/v1/chat/completions', JSON.stringify(REQUEST)))
  expect(importText(text)).toMatchObject({ kind: 'har', request: IMPORTED })
})

test('a batch gives its last request, and says how many there are', () => {
  const line = (id: string) =>
    JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body: REQUEST })
  expect(importText(line('a'))).toEqual({ kind: 'batch', request: IMPORTED, notes: [] })
  expect(importText(`${line('a')}\n${line('b')}\n`)).toEqual({
    kind: 'batch',
    request: IMPORTED,
    notes: [{ code: 'several-requests', count: 2 }],
  })
})

test('a conversation of ours gives its request without ids and runs', () => {
  const messages = [{ ...REQUEST.messages[0], id: '1', run: { status: 'done' } }]
  const text = JSON.stringify({
    version: 1,
    columns: [{ id: 'c', params: { model: 'm' }, messages }],
  })
  expect(importText(text)).toEqual({ kind: 'conversation', request: IMPORTED, notes: [] })
})

test.each([
  ['curl https://a.b -d x', true],
  ['$ curl \\\n -X POST https://a.b', true],
  [JSON.stringify(REQUEST, null, 2), true],
  ['await client.chat.completions.create({', true],
  ['curling is a sport', false],
  ['{"messages": "none"}', false],
  ['Explain {"messages": [], "model": "m"}', false],
  ['', false],
])('judges a paste: %s', (text, expected) => {
  expect(looksImportable(text)).toBe(expected)
})
