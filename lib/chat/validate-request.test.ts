import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateRequest } from './validate-request'

const GOOD = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

test.each<[string, unknown, string | null]>([
  ['null', null, null],
  ['a list', [], null],
  ['a string', 'hi', null],
  ['no model', { messages: GOOD.messages }, 'model'],
  ['an empty model', { ...GOOD, model: ' ' }, 'model'],
  ['a model that is a number', { ...GOOD, model: 4 }, 'model'],
  ['no messages', { model: 'm' }, 'messages'],
  ['messages that are no list', { ...GOOD, messages: 'hi' }, 'messages'],
  ['no message at all', { ...GOOD, messages: [] }, 'messages'],
  ['no message with role user', { ...GOOD, messages: [{ role: 'system' }] }, 'messages'],
  [
    'an unknown role',
    { ...GOOD, messages: [{ role: 'user' }, { role: 'wizard' }] },
    'messages[1].role',
  ],
  ['the role developer', { ...GOOD, messages: [{ role: 'developer' }] }, 'messages[0].role'],
  ['a message without a role', { ...GOOD, messages: [{ content: 'hi' }] }, 'messages[0].role'],
  ['a message that is null', { ...GOOD, messages: [null] }, 'messages[0].role'],
  ['temperature above 2', { ...GOOD, temperature: 2.01 }, 'temperature'],
  ['temperature below 0', { ...GOOD, temperature: -0.01 }, 'temperature'],
  ['temperature as text', { ...GOOD, temperature: '1' }, 'temperature'],
  ['temperature that overflows', { ...GOOD, temperature: JSON.parse('1e999') }, 'temperature'],
  ['top_p above 1', { ...GOOD, top_p: 1.5 }, 'top_p'],
  ['top_p below 0', { ...GOOD, top_p: -1 }, 'top_p'],
  ['presence_penalty above 2', { ...GOOD, presence_penalty: 3 }, 'presence_penalty'],
  ['frequency_penalty below -2', { ...GOOD, frequency_penalty: -2.5 }, 'frequency_penalty'],
  ['max_tokens of 0', { ...GOOD, max_tokens: 0 }, 'max_tokens'],
  ['max_tokens with a fraction', { ...GOOD, max_tokens: 1.5 }, 'max_tokens'],
  ['max_tokens as text', { ...GOOD, max_tokens: '10' }, 'max_tokens'],
  ['stop as a number', { ...GOOD, stop: 1 }, 'stop'],
  ['stop with a number in the list', { ...GOOD, stop: ['a', 1] }, 'stop'],
  ['tools as an object', { ...GOOD, tools: {} }, 'tools'],
  ['tools as a list of strings', { ...GOOD, tools: ['get_weather'] }, 'tools'],
  ['tools as a list of lists', { ...GOOD, tools: [[]] }, 'tools'],
])('%s is refused', (_, value, param) => {
  const problem = validateRequest(value)
  expect(problem?.param).toBe(param)
  expect(problem?.message).toMatch(/^[^\n]+\.$/)
})

test.each<[string, object]>([
  [
    'the bounds of every range',
    { temperature: 0, top_p: 1, presence_penalty: -2, frequency_penalty: 2 },
  ],
  ['one stop sequence', { stop: '' }],
  ['several stop sequences', { stop: ['\n', 'END'] }],
  ['an empty list of tools', { tools: [] }],
  ['a huge max_tokens', { max_tokens: 1e9 }],
  [
    'wrong types in fields the contract does not check',
    { stream: 'yes', tool_choice: 7, response_format: [], user: 1, n: -1 },
  ],
  ['unlisted fields', { top_k: 5, reasoning_effort: 'high', provider: { order: ['x'] } }],
])('%s passes', (_, fields) => {
  expect(validateRequest({ ...GOOD, ...fields })).toBeUndefined()
})

test('every role of the API reference passes', () => {
  const messages = ['system', 'user', 'assistant', 'tool'].map(role => ({ role }))
  expect(validateRequest({ model: 'm', messages })).toBeUndefined()
})

test('a `__proto__` key brings no field with it and changes no prototype', () => {
  const body = JSON.parse(
    '{"__proto__":{"model":"m","messages":[{"role":"user"}],"temperature":9}}',
  )
  expect(validateRequest(body)?.param).toBe('model')
  const polluted = JSON.parse(
    '{"model":"m","messages":[{"role":"user","__proto__":{"role":"x"}}],"__proto__":{"temperature":9}}',
  )
  expect(validateRequest(polluted)).toBeUndefined()
  expect(Object.prototype).not.toHaveProperty('temperature')
})

test('any JSON value is judged without a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, messages) => {
      validateRequest(value)
      validateRequest({ model: 'm', messages })
    }),
  )
})
