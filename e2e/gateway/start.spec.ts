import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { freePort, UNSET } from '../support/start-app'
import { expect, test } from '../support/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const START = 'lib/server/cli/start.mjs'
const NEXT = 'node_modules/next/dist/bin/next'
const KEY = 'sk-canary-0123456789abcdef'

/** Runs a start that is expected to fail; resolves with its exit code, time and complaint. */
async function run(args: string[], env: Record<string, string>) {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...UNSET, ...env },
  })
  let complaint = ''
  let output = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    complaint += text
  })
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  const [code] = await once(child, 'close')
  return { code, complaint, output, took: performance.now() - began }
}

const REFUSED: [variable: string, env: Record<string, string>][] = [
  ['PORT', { PORT: 'http' }],
  ['HOST', { HOST: '0.0.0.0', DIMILINKS_API_KEY: KEY }],
  ['HOST', { HOST: '::', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'example.com' }],
  ['UPSTREAMS', { UPSTREAMS: '[{"name":"x","baseURL":"http://x/v1","apiKeyEnv":"NOT_THERE"}]' }],
  ['OPENAI_API_KEY', { OPENAI_API_KEY: `${KEY}\n${KEY}` }],
  ['MAX_BODY_BYTES', { MAX_BODY_BYTES: 'many' }],
  ['PLAYGROUND_PASSWORD', { PLAYGROUND_PASSWORD: 'open sesame' }],
  ['PLAYGROUND_API_KEYS', { PLAYGROUND_API_KEYS: '[]' }],
]

for (const [variable, env] of REFUSED)
  test(`npm start refuses ${JSON.stringify(env)} at once, in one line`, async () => {
    const { code, complaint, output, took } = await run([START], env)
    expect(code).toBe(1)
    expect(complaint).toMatch(new RegExp(`^${variable} [^\\n]+\\n$`))
    expect(complaint + output).not.toContain(KEY)
    expect(took).toBeLessThan(2000)
  })

test('a bare next start refuses a bad variable too', async () => {
  const port = String(await freePort())
  const env = { MAX_BODY_BYTES: 'many', PORT: port }
  const { code, complaint } = await run([NEXT, 'start', '-H', '127.0.0.1', '-p', port], env)
  expect(code).toBe(1)
  expect(complaint).toMatch(/^MAX_BODY_BYTES [^\n]+\n$/)
})

test('a port that is taken is said in one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { code, complaint } = await run([START], { PORT: port })
  server.close()
  expect(code).toBe(1)
  expect(complaint).toMatch(new RegExp(`^Port ${port} is taken [^\\n]+\\n$`))
})
