import type { ServerResponse } from 'node:http'
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises'
import { type Cut, cutBytes } from './cut-bytes'

export type SseOptions = {
  cut?: Cut
  /** Waited before every piece but the first. */
  delayMs?: number
  /** Ends lines with CRLF instead of LF. */
  crlf?: boolean
  headers?: Record<string, string>
  /** Breaks the connection off after the last byte. */
  thenReset?: boolean
  /** Leaves the answer open after the last byte. */
  thenStall?: boolean
}

type Bytes = string | Uint8Array

/** Ways to answer, from the convenient to the raw. */
export class UpstreamReply {
  readonly response: ServerResponse

  constructor(response: ServerResponse) {
    this.response = response
  }

  json(status: number, value: unknown, headers: Record<string, string> = {}): void {
    this.text(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers })
  }

  /** A whole body, verbatim. */
  text(status: number, body: Bytes, headers: Record<string, string> = {}): void {
    this.response.writeHead(status, headers).end(body)
  }

  /** Status and headers alone, sent at once. */
  head(status = 200, headers: Record<string, string> = {}): void {
    this.response.writeHead(status, { 'content-type': 'text/event-stream', ...headers })
    this.response.flushHeaders()
  }

  /** Resolves when the bytes are handed to the system, or the client is gone. */
  write(bytes: Bytes): Promise<void> {
    return new Promise(resolve => {
      this.response.write(bytes, () => resolve())
    })
  }

  end(bytes: Bytes = ''): void {
    this.response.end(bytes)
  }

  /** Closes the connection with a TCP reset. */
  reset(): void {
    this.response.socket?.resetAndDestroy()
  }

  /** An event stream from its bytes, cut as told. */
  async sse(bytes: Bytes, options: SseOptions = {}): Promise<void> {
    const { cut = 'whole', delayMs, crlf, headers, thenReset, thenStall } = options
    const text = Buffer.from(bytes)
    const sent = crlf ? Buffer.from(text.toString('latin1').replace(/\n/g, '\r\n'), 'latin1') : text
    this.head(200, headers)
    for (const [index, piece] of cutBytes(sent, cut).entries()) {
      if (delayMs && index > 0) await delay(delayMs)
      // Without a turn now and then thousands of pieces would leave in one packet.
      else if (index % 64 === 63) await nextTurn()
      if (this.response.destroyed) return
      this.response.write(piece)
    }
    await this.write('')
    if (thenReset) this.reset()
    else if (!thenStall) this.end()
  }
}
