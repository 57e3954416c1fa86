import { once } from 'node:events'
import { createServer } from 'node:net'

/** @type {Record<string, (host: string, port: number) => string>} */
const SENTENCES = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is taken by another program: stop that, or set PORT to a free one, as in PORT=${port + 1} npm start.`,
  EACCES: (_, port) => `Port ${port} needs more rights than you have: set PORT to one above 1023.`,
  EADDRNOTAVAIL: host => `HOST=${host} is not an address of this machine: set it to 127.0.0.1.`,
  ENOTFOUND: host => `HOST=${host} is not a name this machine knows: set it to 127.0.0.1.`,
}

/**
 * Why the server could not listen there, as one sentence, or undefined.
 * @param {string} host
 * @param {number} port
 */
export async function findPortProblem(host, port) {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = SENTENCES[code]
    if (sentence) return sentence(host, port)
    throw error
  }
}
