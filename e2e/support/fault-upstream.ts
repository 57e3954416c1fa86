import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ReceivedRequest, receiveRequest } from './received-request'
import { UpstreamReply } from './upstream-reply'

export type UpstreamHandler = (request: ReceivedRequest, reply: UpstreamReply) => unknown

/** What is answered until a test says otherwise. */
const answerDone: UpstreamHandler = (_, reply) =>
  reply.json(200, {
    id: 'chatcmpl-test',
    object: 'chat.completion',
    created: 1_777_080_000,
    model: 'test-model',
    choices: [{ index: 0, message: { role: 'assistant', content: 'ok' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

const DEFAULT_MODELS: object[] = [{ id: 'test-model', object: 'model', owned_by: 'test' }]

/** An upstream under the test's control, in this process. */
export class FaultUpstream {
  /** With `/v1` at its end. */
  readonly baseURL: string
  /** Every request but those for the model list, in the order they were read. */
  requests: ReceivedRequest[] = []
  readonly #server: ReturnType<typeof createServer>
  #handler = answerDone
  #models: object[] | UpstreamHandler = DEFAULT_MODELS
  #arrivals = new EventTarget()

  constructor(server: ReturnType<typeof createServer>, port: number) {
    this.#server = server
    this.baseURL = `http://127.0.0.1:${port}/v1`
    server.on('request', async (incoming, response) => {
      const request = await receiveRequest(incoming, response).catch(() => undefined)
      if (!request) return
      const reply = new UpstreamReply(response)
      if (request.method === 'GET' && request.path.endsWith('/models'))
        return this.#listModels(request, reply)
      this.requests.push(request)
      this.#arrivals.dispatchEvent(new Event('request'))
      await this.#handler(request, reply)
    })
  }

  #listModels(request: ReceivedRequest, reply: UpstreamReply): unknown {
    if (typeof this.#models === 'function') return this.#models(request, reply)
    return reply.json(200, { object: 'list', data: this.#models })
  }

  /** Answers everything but the model list from now on. */
  respond(handler: UpstreamHandler): void {
    this.#handler = handler
  }

  /** What GET /models says from now on: a list, or a handler that answers as it likes. */
  listModels(models: object[] | UpstreamHandler): void {
    this.#models = models
  }

  /** The request of this number, counted from 1 since the last `forget`, waited for if need be. */
  async waitForRequest(number = 1): Promise<ReceivedRequest> {
    for (;;) {
      const request = this.requests[number - 1]
      if (request) return request
      await once(this.#arrivals, 'request')
    }
  }

  /** Back to the defaults, with no request seen. */
  forget(): void {
    this.requests = []
    this.#handler = answerDone
    this.#models = DEFAULT_MODELS
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }
}

/** Starts an upstream on a free port of 127.0.0.1. */
export async function startFaultUpstream(): Promise<FaultUpstream> {
  // The default of five seconds would let a slow machine close a kept connection under a request.
  const server = createServer({ keepAliveTimeout: 60_000 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return new FaultUpstream(server, port)
}
