import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request as the upstream saw it. */
export type ReceivedRequest = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: Buffer
  text: string
  json: () => unknown
  /** `performance.now()` at which the connection was given up before our answer had ended. */
  abortedAt: number | undefined
  /** `performance.now()` at which the exchange was over, one way or the other. */
  closedAt: number | undefined
  /** Resolves with `closedAt`. */
  closed: Promise<number>
}

/** Reads a request whole. */
export async function receiveRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<ReceivedRequest> {
  const closed = once(response, 'close').then(() => performance.now())
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const text = body.toString('utf8')
  const received: ReceivedRequest = {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body,
    text,
    json: () => JSON.parse(text),
    abortedAt: undefined,
    closedAt: undefined,
    closed,
  }
  closed.then(at => {
    received.closedAt = at
    if (!response.writableFinished) received.abortedAt = at
  })
  return received
}
