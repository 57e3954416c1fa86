import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectRun, REQUEST } from './testing/collect-run'
import { DONE, FINISH, HELLO, WORLD } from './testing/fake-upstream'

let answer: (response: ServerResponse) => void = () => undefined
const bodies: string[] = []
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    bodies.push(Buffer.concat(chunks).toString())
    answer(response)
  })
})
let baseURL = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  baseURL = `http://127.0.0.1:${port}/v1`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const speak = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(body)

test('over real HTTP, the body is the request and the answer is done', async () => {
  answer = response => {
    speak(response, HELLO)
    response.end(WORLD + FINISH + DONE)
  }
  const { run } = await collectRun({ baseURL })
  expect(run).toMatchObject({ status: 'done', message: { content: 'Hello 世界' } })
  expect(bodies.at(-1)).toBe(JSON.stringify(REQUEST))
})

test('a socket that breaks in the middle leaves an interrupted run with its text', async () => {
  let breakOff = () => {}
  answer = response => {
    speak(response, HELLO)
    breakOff = () => response.destroy()
  }
  const { run } = await collectRun({ baseURL }, REQUEST, part => part.type === 'text' && breakOff())
  expect(run).toMatchObject({
    status: 'interrupted',
    message: { content: 'Hello' },
    error: { type: 'network_error', code: 'connection_lost' },
  })
})

test('a socket that breaks before the headers is a failed fetch', async () => {
  answer = response => response.destroy()
  const { run } = await collectRun({ baseURL })
  expect(run).toMatchObject({ status: 'failed', error: { code: 'failed_to_fetch' } })
})

test.each(['headers', 'text'] as const)('stop after the %s closes the socket', async moment => {
  const closed = new Promise<void>(resolve => {
    answer = response => {
      response.on('close', resolve)
      if (moment === 'text') speak(response, HELLO)
      else response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
    }
  })
  const stop = new AbortController()
  const { run } = await collectRun({ baseURL, signal: stop.signal }, REQUEST, part => {
    if (part.type === moment) stop.abort()
  })
  expect(run.status).toBe('stopped')
  await closed
})
