import { expect, test } from 'vitest'
import { keySpellings, redactSecrets } from './redact'

const KEY = 'sk-canary/0123456789+abcdefgh'
const upstream = { apiKey: KEY, baseURL: 'https://api.example.com:8443/v1' }
const redact = (text: string) => redactSecrets(text, upstream)

test.each([
  ['plain', KEY],
  ['in another case', KEY.toUpperCase()],
  ['URL-encoded', encodeURIComponent(KEY)],
  ['in base64', Buffer.from(KEY).toString('base64')],
  ['in base64url', Buffer.from(KEY).toString('base64url')],
  ['in hex', Buffer.from(KEY).toString('hex')],
  ['by its beginning', `${KEY.slice(0, 12)}`],
  ['by its end', `${KEY.slice(-12)}`],
])('the key is removed %s', (_, form) => {
  expect(redact(`wrong key (${form})!`)).toBe('wrong key ([redacted])!')
})

test.each([
  ['Bearer abcdefgh12345 is wrong', 'Bearer [redacted] is wrong'],
  ['authorization: bearer eyJhb.GciO_i-J9', 'authorization: bearer [redacted]'],
  ['Incorrect API key: sk-proj-****4321.', 'Incorrect API key: [redacted]'],
  ['dial tcp api.example.com:8443: refused', 'dial tcp [upstream]: refused'],
  ['see https://API.example.com/docs', 'see https://[upstream]/docs'],
])('%s', (text, expected) => {
  expect(redact(text)).toBe(expected)
})

test.each([
  'The task-based sk-learn model needs a bearer token.',
  'see https://myapi.example.com/ and https://my-api.example.com/',
])('“%s” is left alone', text => {
  expect(redact(text)).toBe(text)
})

test('a bare host name is a word too, and goes only with its port', () => {
  const local = { baseURL: 'http://ollama:11434/v1' }
  expect(redactSecrets('ollama at ollama:11434 failed', local)).toBe('ollama at [upstream] failed')
  expect(redactSecrets('http://ollama/x', { baseURL: 'http://ollama/v1' })).toBe(
    'http:[upstream]/x',
  )
})

test('a placeholder is no key', () => {
  for (const apiKey of ['ollama', 'not-needed', 'EMPTY', undefined])
    expect(keySpellings({ apiKey })).toEqual([])
  expect(redactSecrets('ask ollama', { apiKey: 'ollama', baseURL: 'http://h:1' })).toBe(
    'ask ollama',
  )
})

test('a key with a quote is known in JSON too', () => {
  expect(keySpellings({ apiKey: 'a"secret\\value' })).toEqual([
    'a"secret\\value',
    'a\\"secret\\\\value',
  ])
})
