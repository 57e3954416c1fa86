import { describe, expect, test } from 'vitest'
import { guard } from './guard'
import { parseEnv } from './parse-env.mjs'

const env = parseEnv({ PORT: '3000', PUBLIC_URL: 'https://play.example.com' })

function send(headers: Record<string, string>, method = 'POST', listening = env) {
  const request = new Request('http://n/', {
    method,
    headers: { 'content-type': 'application/json', host: '127.0.0.1:3000', ...headers },
  })
  return guard(request, listening)
}

async function refusal(...args: Parameters<typeof send>) {
  const response = send(...args)
  const body = await response?.json()
  return [response?.status, body?.error.type, body?.error.code]
}

const HOST = [403, 'permission_error', 'host_not_allowed']
const ORIGIN = [403, 'permission_error', 'origin_not_allowed']
const SITE = [403, 'permission_error', 'site_not_allowed']

describe('Host', () => {
  test.each([
    'localhost:3000',
    'LOCALHOST:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    'play.example.com',
    'play.example.com:443',
  ])('%s is answered', host => {
    expect(send({ host })).toBeUndefined()
  })

  test.each([
    '',
    'localhost',
    'localhost:3001',
    'localhost.:3000',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.2:3000',
    '127.1:3000',
    '2130706433:3000',
    '0x7f.0.0.1:3000',
    '0.0.0.0:3000',
    '192.168.1.5:3000',
    '[::]:3000',
    '[::ffff:127.0.0.1]:3000',
    '::1:3000',
    'evil.example:3000',
    'evil.example',
    '127.0.0.1.evil.example:3000',
    'evil.example:3000@127.0.0.1:3000',
    '127.0.0.1:3000@evil.example',
    '127.0.0.1:3000, evil.example',
    '127.0.0.1:3000/evil',
    '127.0.0.1:3000#',
    '127.0.0.1:03000',
    'play.example.com:3000',
    'play.example.com:80',
    'a.play.example.com',
    'play.example.com.evil.example',
  ])('%j is refused', async host => {
    expect(await refusal({ host })).toEqual(HOST)
  })

  test('HOST itself is answered', () => {
    const lan = parseEnv({ HOST: 'Playground.lan', PORT: '8000' })
    expect(send({ host: 'playground.lan:8000' }, 'POST', lan)).toBeUndefined()
    const six = parseEnv({ HOST: 'fe80::1', PORT: '8000' })
    expect(send({ host: '[fe80::1]:8000' }, 'POST', six)).toBeUndefined()
  })

  test.each(['0.0.0.0', '::'])('on %s any address is answered and no strange name', async host => {
    const everywhere = parseEnv({ HOST: host, PORT: '3000' })
    for (const address of ['192.168.1.5:3000', '[fe80::1]:3000', 'localhost:3000'])
      expect(send({ host: address }, 'POST', everywhere)).toBeUndefined()
    for (const name of ['evil.example:3000', '192.168.1.5', '1.2.3.4.evil.example:3000'])
      expect(await refusal({ host: name }, 'POST', everywhere)).toEqual(HOST)
  })

  test('without PUBLIC_URL a Host without port means port 80', () => {
    const web = parseEnv({ PORT: '80' })
    expect(send({ host: 'localhost', origin: 'http://localhost' }, 'POST', web)).toBeUndefined()
  })
})

describe('Origin', () => {
  test.each([
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['localhost:3000', 'http://localhost:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['play.example.com', 'https://play.example.com'],
    ['127.0.0.1:3000', 'https://play.example.com'],
  ])('with Host %s, %s is answered', (host, origin) => {
    expect(send({ host, origin, 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  })

  test.each([
    ['127.0.0.1:3000', 'null'],
    ['127.0.0.1:3000', ''],
    ['127.0.0.1:3000', 'https://127.0.0.1:3000'],
    ['127.0.0.1:3000', 'http://127.0.0.1'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3001'],
    ['127.0.0.1:3000', 'http://localhost:3000'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000.evil.example'],
    ['127.0.0.1:3000', 'http://evil.example'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000, http://evil.example'],
    ['play.example.com', 'http://play.example.com'],
    ['play.example.com', 'https://a.play.example.com'],
    ['play.example.com', 'https://play.example.com:8443'],
  ])('with Host %s, %j is refused', async (host, origin) => {
    expect(await refusal({ host, origin })).toEqual(ORIGIN)
    expect(await refusal({ host, origin }, 'GET')).toEqual(ORIGIN)
  })
})

test.each(['cross-site', 'same-site', 'none', 'same-origin, cross-site'])(
  'a POST with Sec-Fetch-Site %s is refused',
  async site => {
    expect(await refusal({ 'sec-fetch-site': site })).toEqual(SITE)
  },
)

test('an address typed into the browser is answered', () => {
  expect(send({ 'sec-fetch-site': 'none' }, 'GET')).toBeUndefined()
})

test.each([
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
])('content type %j is refused', async type => {
  const expected = [415, 'invalid_request_error', 'unsupported_content_type']
  expect(await refusal({ 'content-type': type })).toEqual(expected)
})

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/json;x=y'])(
  'content type %j is answered',
  type => {
    expect(send({ 'content-type': type })).toBeUndefined()
  },
)

test.each(['gzip', 'identity', 'br, gzip'])('content encoding %s is refused', async encoding => {
  const expected = [415, 'invalid_request_error', 'unsupported_content_encoding']
  expect(await refusal({ 'content-encoding': encoding })).toEqual(expected)
})
