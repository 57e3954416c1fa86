import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { EnvError } from './env-error.mjs'
import { parseEnv } from './parse-env.mjs'

const KEY = 'sk-canary-0123456789abcdef'

function complaint(source: Record<string, string>): EnvError {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  throw new Error('The environment was accepted.')
}

test('an empty environment is the simulator on 127.0.0.1:3000', () => {
  expect(parseEnv({})).toEqual({
    upstreams: [{ name: 'simulator', kind: 'simulator', baseURL: 'http://simulator.invalid/v1' }],
    host: '127.0.0.1',
    port: 3000,
    publicURL: undefined,
    maxBodyBytes: 20_971_520,
    timeouts: {
      connectMs: 10_000,
      headersMs: 60_000,
      thinkingHeadersMs: 300_000,
      stallMs: 60_000,
      heartbeatMs: 15_000,
    },
    simulator: { ttftMs: 300, tokensPerSecond: 80 },
  })
})

test('an empty value means unset', () => {
  const { upstreams, port } = parseEnv({ DIMILINKS_API_KEY: '', PORT: ' ', UPSTREAMS: '' })
  expect(upstreams.map(({ kind }) => kind)).toEqual(['simulator'])
  expect(port).toBe(3000)
})

test('every upstream is listed in the order of the contract', () => {
  const { upstreams } = parseEnv({
    UPSTREAMS: '[{"name":"groq","baseURL":"https://groq.example/v1/","apiKeyEnv":"GROQ"}]',
    GROQ: 'gsk',
    OPENAI_API_KEY: 'sk-2',
    DIMILINKS_API_KEY: 'sk-1',
  })
  expect(upstreams.map(({ name, kind, baseURL, apiKey }) => [name, kind, baseURL, apiKey])).toEqual(
    [
      ['dimilinks', 'dimilinks', 'https://dimilinks.com/v1', 'sk-1'],
      ['openai', 'openai-compatible', 'https://api.openai.com/v1', 'sk-2'],
      ['groq', 'openai-compatible', 'https://groq.example/v1', 'gsk'],
    ],
  )
})

test('a base URL alone is an upstream without a key', () => {
  const [upstream] = parseEnv({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }).upstreams
  expect(upstream).toMatchObject({ name: 'openai', baseURL: 'http://127.0.0.1:11434/v1' })
  expect(upstream?.apiKey).toBeUndefined()
})

test('header names are lower case, so that one cannot be sent twice', () => {
  const [upstream] = parseEnv({
    UPSTREAMS: '[{"name":"a","baseURL":"http://a/v1","headers":{"X-Title":"Play"}}]',
  }).upstreams
  expect(upstream?.headers).toEqual({ 'x-title': 'Play' })
})

test('a key is read at call time and is in no copy and no print of its upstream', () => {
  const source = { DIMILINKS_API_KEY: KEY }
  const env = parseEnv(source)
  expect(JSON.stringify(env)).not.toContain('canary')
  expect(inspect(env, { depth: 9, showHidden: true })).not.toContain('canary')
  expect(JSON.stringify({ ...env.upstreams[0] })).not.toContain('canary')
  source.DIMILINKS_API_KEY = ' sk-rotated '
  expect(env.upstreams[0]?.apiKey).toBe('sk-rotated')
})

test.each([
  ['PORT', 'http'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['HOST', 'http://0.0.0.0'],
  ['HOST', 'two words'],
  ['PUBLIC_URL', 'playground.example.com'],
  ['PUBLIC_URL', 'ftp://playground.example.com'],
  ['PUBLIC_URL', 'https://playground.example.com/path'],
  ['PUBLIC_URL', 'https://user:pass@playground.example.com'],
  ['MAX_BODY_BYTES', '20MB'],
  ['MAX_BODY_BYTES', '-1'],
  ['UPSTREAM_STALL_TIMEOUT_MS', '0'],
  ['SIMULATOR_TOKENS_PER_SECOND', 'fast'],
  ['OPENAI_BASE_URL', 'localhost:11434'],
  ['OPENAI_BASE_URL', 'https://key@api.example.com/v1'],
  ['OPENAI_API_KEY', 'sk-one\nsk-two'],
  ['UPSTREAMS', 'groq'],
  ['UPSTREAMS', '{}'],
  ['UPSTREAMS', '[{"name":"a/b","baseURL":"https://a.example/v1"}]'],
  ['UPSTREAMS', '[{"name":"a","baseURL":"nowhere"}]'],
  ['UPSTREAMS', '[{"name":"a","baseURL":"https://a.example/v1","apiKey":"sk-inline"}]'],
  ['UPSTREAMS', '[{"name":"a","baseURL":"https://a.example/v1","apiKeyEnv":"ABSENT"}]'],
  ['UPSTREAMS', '[{"name":"a","baseURL":"https://a.example/v1","headers":{"Authorization":"x"}}]'],
  ['UPSTREAMS', '[{"name":"a","baseURL":"https://a.example/v1","headers":{"x-api-key":"x"}}]'],
  [
    'UPSTREAMS',
    '[{"name":"a","baseURL":"https://a.example/v1"},{"name":"a","baseURL":"https://b.example/v1"}]',
  ],
  ['PLAYGROUND_PASSWORD', 'open sesame'],
  ['PLAYGROUND_API_KEYS', '[]'],
])('%s=%j stops the start with one line that names it', (variable, value) => {
  const error = complaint({ [variable]: value })
  expect(error.variable).toBe(variable)
  expect(error.message).toMatch(new RegExp(`^${variable} [^\\n]+$`))
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'playground.lan'])(
  'listening on %s with a real upstream is refused, with the simulator it is not',
  host => {
    const error = complaint({ HOST: host, DIMILINKS_API_KEY: KEY })
    expect(error.variable).toBe('HOST')
    expect(error.message).not.toContain(KEY)
    expect(parseEnv({ HOST: host }).host).toBe(host)
  },
)

test.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])(
  'listening on %s with a real upstream is allowed',
  host => {
    expect(parseEnv({ HOST: host, DIMILINKS_API_KEY: KEY }).upstreams).toHaveLength(1)
  },
)

test('a complaint about a key never quotes it', () => {
  expect(complaint({ OPENAI_API_KEY: `${KEY} ${KEY}` }).message).not.toContain('canary')
})
