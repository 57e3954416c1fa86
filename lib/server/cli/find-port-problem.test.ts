import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findPortProblem } from './find-port-problem.mjs'

test('a free port has no problem, a taken one is named', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await findPortProblem('127.0.0.1', port)).toContain(`Port ${port} is taken`)
  server.close()
  await once(server, 'close')
  expect(await findPortProblem('127.0.0.1', port)).toBeUndefined()
})

test('an address of another machine is named', async () => {
  expect(await findPortProblem('192.0.2.1', 3000)).toMatch(/^HOST=192\.0\.2\.1 is not an address/)
})
