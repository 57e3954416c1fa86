import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChatCompletionRequest } from '../types'
import { CODE_LANGUAGES, type CodeLanguage } from './code-language'
import { exportCode } from './export-code'
import { HOSTILE_REQUESTS, WEATHER_REQUEST } from './testing/hostile-requests'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
const has = {
  curl: works('curl', '--version'),
  python: works('python3', '--version'),
  openai: works('python3', '-c', 'import openai'),
}
if (!has.curl) console.log('No curl: its snippets are not run.')
if (!has.python) console.log('No python3: its snippets are not run.')
else if (!has.openai) console.log('No openai for python3: its snippets run with a stand-in.')

const KEY = 'key-of-the-environment'
type Received = { body: string; authorization: string | undefined }
const received = new Map<string, Received[]>()

/** Keeps what arrives by the first part of the path; `calls…` is answered with a call at first. */
const server = createServer((request, response) => {
  const name = request.url?.split('/')[1] ?? ''
  let body = ''
  request.setEncoding('utf8')
  request.on('data', text => {
    body += text
  })
  request.on('end', () => {
    const earlier = received.get(name) ?? []
    received.set(name, [...earlier, { body, authorization: request.headers.authorization }])
    const known = request.method === 'POST' && request.url === `/${name}/v1/chat/completions`
    if (!known) return response.writeHead(404).end()
    const calls = name.startsWith('calls') && earlier.length === 0
    answer(response, JSON.parse(body).stream === true, calls)
  })
})

const CALL = { name: 'get_weather', arguments: '{"location":"北京"}' }

function answer(response: ServerResponse, streams: boolean, calls: boolean): void {
  const call = { index: 0, id: 'call_1', type: 'function', function: CALL }
  const message = calls
    ? { role: 'assistant', content: null, tool_calls: [call] }
    : { role: 'assistant', content: 'It is 21 °C.' }
  const finish_reason = calls ? 'tool_calls' : 'stop'
  const envelope = { id: 'chatcmpl-1', created: 1, model: 'recorder' }
  if (!streams) {
    const choices = [{ index: 0, message, finish_reason }]
    response.writeHead(200, { 'content-type': 'application/json' })
    return void response.end(JSON.stringify({ ...envelope, object: 'chat.completion', choices }))
  }
  const parts = calls
    ? [
        { tool_calls: [{ ...call, function: { name: CALL.name, arguments: '' } }] },
        { tool_calls: [{ index: 0, function: { arguments: CALL.arguments.slice(0, 9) } }] },
        { tool_calls: [{ index: 0, function: { arguments: CALL.arguments.slice(9) } }] },
      ]
    : [{ role: 'assistant', content: '' }, { content: 'It is ' }, { content: '21 °C.' }]
  const choices = [
    ...parts.map(delta => [{ index: 0, delta, finish_reason: null }]),
    [{ index: 0, delta: {}, finish_reason }],
    [],
  ]
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const one of choices) {
    const chunk = { ...envelope, object: 'chat.completion.chunk', choices: one }
    response.write(`data: ${JSON.stringify(chunk)}\r\n\r\n`)
  }
  response.end('data: [DONE]\n\n')
}

let origin = ''
let folder = ''
beforeAll(async () => {
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The recorder has no port.')
  origin = `http://127.0.0.1:${address.port}`
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'export-code-'))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const EXTENSION = { curl: 'sh', python: 'py', node: 'mjs', 'ai-sdk': 'mjs', fetch: 'mjs' }
const MODULES = `for (const file of process.argv.slice(1)) {
  await import(file)
  process.stdout.write('\\0')
}`
const PROGRAMS = `import runpy, sys
for file in sys.argv[1:]:
    runpy.run_path(file)
    print(end="\\0", flush=True)`

/** Runs one language's snippets, each against its own path; resolves to what each printed. */
async function runAll(language: CodeLanguage, requests: Map<string, ChatCompletionRequest>) {
  const files = [...requests].map(([name, request]) => {
    const baseURL = `${origin}/${name}/v1`
    const code = exportCode(request, language, { baseURL, keyVariable: 'SNIPPET_KEY' })
    const file = join(folder, `${name}.${EXTENSION[language]}`)
    writeFileSync(file, fillIn(code, language))
    return file
  })
  const stub = join(import.meta.dirname, 'testing/python-stub')
  const env = {
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    SNIPPET_KEY: KEY,
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
    ...(has.openai ? {} : { PYTHONPATH: stub }),
  }
  const options = { env, cwd: folder, maxBuffer: 64 * 2 ** 20 }
  if (language === 'curl') {
    return Promise.all(files.map(async file => (await run('sh', [file], options)).stdout))
  }
  const { stdout } =
    language === 'python'
      ? await run('python3', ['-c', PROGRAMS, ...files], options)
      : await run(process.execPath, ['--input-type=module', '-e', MODULES, ...files], options)
  return stdout.split('\0').slice(0, -1)
}

/** What a person does with the functions of a snippet. */
function fillIn(code: string, language: CodeLanguage): string {
  if (language === 'python') {
    return code.replaceAll(/raise NotImplementedError\(.*\)/g, 'return {"celsius": 21}')
  }
  return code.replaceAll(/throw new Error\((['"])Not written.*\)/g, 'return { celsius: 21 }')
}

/** Half of a surrogate pair is no UTF-8: the openai package for Python refuses to send it. */
const canSend = (request: ChatCompletionRequest, language: CodeLanguage) =>
  language !== 'python' || !has.openai || !/\\ud[89a-f]/.test(JSON.stringify(request))

const canRun = (language: CodeLanguage) =>
  (language !== 'curl' || has.curl) && (language !== 'python' || has.python)

/** Python sends its `extra_body` last, so only there the order of the fields is left out. */
function comparable(text: string, language: CodeLanguage): string {
  if (language !== 'python') return JSON.stringify(JSON.parse(text))
  return JSON.stringify(JSON.parse(text, sortKeys))
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const name = fc.oneof(
  fc.constantFrom('top_k', '__proto__', 'timeout', 'extra_body', 'a-b', '中'),
  fc.string({ unit: 'binary' }),
)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('$HOME', "'", '"""', '`x`'))
const generated = fc.sample(
  fc
    .record(
      {
        extra: fc.dictionary(name, fc.jsonValue({ stringUnit: 'grapheme' }), { maxKeys: 4 }),
        temperature: fc.double({ min: 0, max: 2, noNaN: true }),
        stop: fc.oneof(text, fc.array(text)),
        stream: fc.boolean(),
        contents: fc.array(fc.oneof(text, fc.constant(null)), { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ['extra', 'contents'] },
    )
    .map(({ extra, contents, ...listed }): ChatCompletionRequest => {
      const messages = contents.map(content => ({ role: 'user' as const, content }))
      return { ...extra, ...listed, model: 'recorder', messages }
    }),
  { numRuns: 12, seed: 20261122 },
)

for (const language of CODE_LANGUAGES) {
  test.skipIf(!canRun(language))(
    `${language} sends exactly the request`,
    async () => {
      const all = [...HOSTILE_REQUESTS, ...generated].filter(one => canSend(one, language))
      const requests = new Map(all.map((request, index) => [`body-${language}-${index}`, request]))
      const printed = await runAll(language, requests)
      for (const [path, request] of requests) {
        const [first, ...more] = received.get(path) ?? []
        expect(more).toEqual([])
        expect(first?.authorization).toBe(`Bearer ${KEY}`)
        expect(comparable(first?.body ?? 'null', language)).toBe(
          comparable(JSON.stringify(request), language),
        )
      }
      if (language !== 'curl') {
        const answers = printed.map(output => output.trim())
        expect(answers).toEqual(answers.map(() => 'It is 21 °C.'))
      }
    },
    60_000,
  )
}

for (const language of CODE_LANGUAGES.filter(one => one !== 'curl')) {
  test.skipIf(!canRun(language))(
    `${language} runs what the model calls and sends the results`,
    async () => {
      const forced = { type: 'function', function: { name: 'get_weather' } }
      const all = [false, true].flatMap(stream => [
        { ...WEATHER_REQUEST, stream },
        { ...WEATHER_REQUEST, stream, tool_choice: forced },
      ])
      const requests = new Map(all.map((request, index) => [`calls-${language}-${index}`, request]))
      const printed = await runAll(language, requests)
      expect(printed.map(output => output.trim())).toEqual(all.map(() => 'It is 21 °C.'))
      for (const [path, request] of requests) {
        const bodies = (received.get(path) ?? []).map(({ body }) => JSON.parse(body))
        expect(bodies).toHaveLength(2)
        expect(bodies[0]).toEqual(request)
        const [call, result, ...rest] = bodies[1].messages.slice(request.messages.length)
        expect(call).toMatchObject({ role: 'assistant', tool_calls: [{ id: 'call_1' }] })
        expect(JSON.parse(call.tool_calls[0].function.arguments)).toEqual({ location: '北京' })
        expect(result).toMatchObject({ role: 'tool', tool_call_id: 'call_1' })
        expect(JSON.parse(result.content)).toEqual({ celsius: 21 })
        expect(rest).toEqual([])
        const choice = 'tool_choice' in request ? 'auto' : undefined
        expect(bodies[1]).toEqual({
          ...request,
          messages: bodies[1].messages,
          ...(choice && { tool_choice: choice }),
        })
      }
    },
    60_000,
  )
}

test.skipIf(!has.python)('every Python snippet compiles', () => {
  const files = HOSTILE_REQUESTS.map((request, index) => {
    const file = join(folder, `compiled-${index}.py`)
    const target = { baseURL: 'https://example.com/v1', keyVariable: 'KEY' }
    writeFileSync(file, exportCode(request, 'python', target))
    return file
  })
  execFileSync('python3', ['-m', 'py_compile', ...files])
})
