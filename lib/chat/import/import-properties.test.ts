import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importText } from './import-text'

const text = fc.string({ unit: 'grapheme' })
const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
const fieldName = fc.stringMatching(/^x_[a-z]{1,8}$/)

const message = fc.oneof(
  fc.record({ role: fc.constantFrom('system', 'user'), content: text }),
  fc.record({ role: fc.constant('assistant'), content: fc.option(text), reasoning_content: text }),
  fc.record({ role: fc.constant('tool'), tool_call_id: text, content: text }),
  fc.record({
    role: fc.constant('user'),
    content: fc.array(fc.record({ type: fc.constant('text'), text, x_more: json })),
  }),
)

const safeNumber = fc.double({ min: -2, max: 2, noNaN: true })

const request = fc
  .record(
    {
      model: fc.stringMatching(/^[a-z0-9/.-]{1,20}$/),
      messages: fc.array(message, { maxLength: 4 }),
      temperature: safeNumber,
      max_tokens: fc.integer(),
      stop: fc.oneof(text, fc.array(text)),
      stream: fc.boolean(),
      user: text,
      tools: fc.array(fc.record({ type: fc.constant('function'), function: json })),
      response_format: fc.record({ type: fc.constant('json_schema'), json_schema: json }),
    },
    { requiredKeys: ['model', 'messages'] },
  )
  .chain(body => fc.dictionary(fieldName, json).map(more => ({ ...body, ...more })))
  // -0 and numbers beyond 2^53 do not survive JSON, whoever reads it.
  .filter(body => !/(?<![\d."])-?\d{16,}(?![\d.e])/.test(JSON.stringify(body)))

const requestOf = (pasted: string) => {
  const result = importText(pasted)
  if (result.kind === 'unknown') throw new Error(`${result.reason}: ${pasted}`)
  const { params, messages } = result.request
  return { ...params, messages }
}

const normal = (body: unknown) => JSON.parse(JSON.stringify(body))

test('a request written as JSON comes back as it was', () => {
  fc.assert(
    fc.property(request, fc.constantFrom(0, 2), (body, indent) => {
      expect(requestOf(JSON.stringify(body, null, indent))).toEqual(normal(body))
    }),
    { numRuns: 200 },
  )
})

const singleQuoted = (body: string) => `'${body.replaceAll("'", "'\\''")}'`
const doubleQuoted = (body: string) => `"${body.replace(/["\\$`]/g, '\\$&')}"`
const ansiQuoted = (body: string) => `$'${body.replace(/['\\]/g, '\\$&')}'`

test('a request quoted for a shell in any way comes back as it was', () => {
  const quote = fc.constantFrom(singleQuoted, doubleQuoted, ansiQuoted)
  fc.assert(
    fc.property(request, quote, fc.constantFrom(0, 2), (body, quoted, indent) => {
      const data = quoted(JSON.stringify(body, null, indent))
      const command = `curl https://a.b/v1/chat/completions \\\n  -H 'A: b' \\\n  -d ${data} | jq`
      expect(requestOf(command)).toEqual(normal(body))
    }),
    { numRuns: 200 },
  )
})

test('a request written as a JavaScript object comes back as it was', () => {
  fc.assert(
    fc.property(request, body => {
      const code = `await client.chat.completions.create(${JSON.stringify(body, null, 2)})`
      expect(requestOf(code)).toEqual(normal(body))
    }),
    { numRuns: 200 },
  )
})

test('no text makes it throw', () => {
  const piece = fc.oneof(
    text,
    fc.constantFrom(
      ...['curl ', '-d ', "'", '"', '`', '{', '[', '(', ')', ']', '}', ':', ',', '\\', '\n', '$'],
      ...['$(cat <<EOF\n', '<<EOF', '^\n', '`\n', "$'", '"""', 'f"', '/*', '//', '#', '...', '**'],
      ...[
        'chat.completions.create(',
        'messages',
        '"messages":[',
        'model=',
        '=',
        '{"log":{"entries":[',
      ],
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      expect(importText(pieces.join('')).kind).toBeTypeOf('string')
    }),
    { numRuns: 1000 },
  )
})

test('__proto__ is a field like any other and reaches no prototype', () => {
  const result = importText(
    '{"model":"m","__proto__":{"polluted":1},"messages":[{"role":"user","content":"x","__proto__":{"polluted":1}}]}',
  )
  expect(result.kind).toBe('request')
  expect(Object.hasOwn({}, 'polluted')).toBe(false)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  if (result.kind === 'unknown') return
  expect(Reflect.get(result.request.params, 'polluted')).toBeUndefined()
  expect(Reflect.get(result.request.messages[0] ?? {}, 'polluted')).toBeUndefined()
})

/** Long enough that anything quadratic would run into the test's time limit. */
const LENGTH = 48_000
const STARTS = ['', '{"messages":', 'curl -d ', 'x.chat.completions.create(', 'f({ model: ']

test.each([
  ...[
    '{',
    '[',
    '(',
    '{"a":',
    '"',
    "'",
    '\\',
    '/*',
    '#',
    ',',
    'a ',
    'a=',
    '$(',
    '${',
    '<<a ',
    '<<<',
  ],
  ...['^\n', '`\n', '"" ', "'' ", '\n', ' ', ' \n', '-d ', '| ', 'a=b ', 'curl ', 'x\ncurl -d a '],
])('a long run of %j ends, wherever it stands', piece => {
  const long = piece.repeat(LENGTH / piece.length)
  const texts = STARTS.map(start => start + long)
  texts.push(`x.chat.completions.create(model=f"${long}`)
  texts.push(`${long}\nx.chat.completions.create(model=a, messages=b)`)
  for (const pasted of texts) expect(importText(pasted).kind).toBeTypeOf('string')
})

test('a megabyte of image comes through whole, however it is written', () => {
  const image_url = { url: `data:image/png;base64,${'iVBORw0KGgo+/A'.repeat(75_000)}` }
  const content = [{ type: 'image_url', image_url }]
  const body = { model: 'm', messages: [{ role: 'user', content }] }
  const written = JSON.stringify(body)
  const ways = [
    written,
    `curl https://a.b/v1/chat/completions -d ${singleQuoted(written)}`,
    `await client.chat.completions.create(${written})`,
    `client.chat.completions.create(model="m", messages=${JSON.stringify(body.messages)})`,
  ]
  for (const way of ways) expect(requestOf(way)).toEqual(body)
})

test('nesting without end is cut where a document would be', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const result = importText(`{"model":"m","x":${deep},"messages":[]}`)
  expect(result.kind).toBe('request')
  expect(result.notes).toMatchObject([{ code: 'not-understood' }])
})
