import { execFileSync, spawnSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JsonValue, toJsonObject } from './json-value'
import { printJavaScript, quoteJavaScript } from './print-javascript'
import { printPython } from './print-python'
import { showInvisible } from './quote-json'
import { quoteShell } from './quote-shell'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\'"`\\$ {}!\n\r\t#%天\u2028\u202e\ufeff😀', '\ud800') }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    "it's",
    '$\u007bx}',
    '`id`',
    '$(id)',
    '\\u0041',
    '</x>',
  ),
)
const { value } = fc.letrec<{ value: JsonValue }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostile, tie('value'), { maxKeys: 4 }),
  ),
}))

const asJson = (one: JsonValue) => JSON.stringify(one)

/** As a request's body is prepared: -0 and the like are what JSON makes of them. */
const prepare = (one: JsonValue) => toJsonObject({ one }).one as JsonValue

test('a JavaScript literal evaluates to the value it was printed from', () => {
  fc.assert(
    fc.property(value, one => {
      const code = printJavaScript(prepare(one))
      const read: JsonValue = runInNewContext(`(${code})`)
      expect(asJson(read)).toBe(asJson(one))
    }),
    { numRuns: 1000 },
  )
})

test('JSON with its invisible characters shown is the same JSON', () => {
  fc.assert(
    fc.property(value, one => {
      const shown = showInvisible(asJson(one))
      expect(asJson(JSON.parse(shown))).toBe(asJson(one))
      expect(shown).not.toMatch(/[\u0080-\u009f\u2028\u202e\ufeff]/)
    }),
  )
})

test('a shell reads every quoted word as it was, also one after another', () => {
  const unit = fc.constantFrom(...'\'"`\\$ {}!\n\t#%天~*&;|<>-@=', '$(id)')
  const words = fc.sample(fc.string({ unit }), { numRuns: 300, seed: 7 })
  const script = `printf '%s\\0' ${words.map(quoteShell).join(' ')}`
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(
    words,
  )
})

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.log('No python3: its literals are not evaluated.')

test.skipIf(!hasPython)('a Python literal evaluates to the value it was printed from', () => {
  const values = fc.sample(value, { numRuns: 500, seed: 11 }).map(prepare)
  const program = `import json
values = [
${values.map(one => `    ${printPython(one, { depth: 1 })},\n`).join('')}]
for value in values:
    print(json.dumps(value))
`
  const printed = execFileSync('python3', ['-'], { input: program, encoding: 'utf8' })
  const read = printed
    .trimEnd()
    .split('\n')
    .map(line => asJson(JSON.parse(line)))
  expect(read).toEqual(values.map(asJson))
})

test('Chinese stays readable, and quotes are chosen to need few escapes', () => {
  expect(quoteJavaScript('北京天气？')).toBe("'北京天气？'")
  expect(quoteJavaScript("it's")).toBe('"it\'s"')
  expect(quoteJavaScript(`"it's"`)).toBe(`'"it\\'s"'`)
  expect(quoteJavaScript('a\u202eb')).toBe("'a\\u202eb'")
  expect(printPython('你好\n"世界"')).toBe('"你好\\n\\"世界\\""')
})

test('short lists and objects stand on one line, long ones over several', () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
  expect(printJavaScript({ schema, long: ['x'.repeat(70), 'y'] })).toBe(`{
  schema: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
  },
  long: [
    '${'x'.repeat(70)}',
    'y',
  ],
}`)
})
