import type { Answer, Flow } from './answer'
import { passedHeaders, toResponse } from './answer-response'
import { BufferedAnswer } from './buffered-answer'
import type { Env } from './env'
import { EventStreamAnswer } from './event-stream-answer'
import {
  CONNECT_TIMEOUT,
  type Failure,
  failureOf,
  failureResponse,
  HEADERS_TIMEOUT,
  INVALID_ANSWER,
  STALLED,
} from './failure'
import { IdleTimer } from './idle-timer'
import { dismiss, enlist } from './live-exchanges'
import { keySpellings } from './redact'
import type { AnswerHeaders, Call, Connection, Transport } from './transport'

export type ExchangeOptions = {
  transport: Transport
  timeouts: Env['timeouts']
  /** Whether the model may be silent for long before it answers. */
  thinks: boolean
  /** Its abort closes the upstream at once. Kept whole, for the signal does not outlive its request. */
  client: Request
}

/**
 * One completion: connect → headers → answer → exactly one end. Resolves with the answer's headers
 * when it is a stream, else with all of it; never rejects.
 */
export function exchange(call: Call, options: ExchangeOptions): Promise<Response> {
  return new Promise(resolve => new Exchange(call, options, resolve).begin())
}

function isEventStream(status: number, headers: AnswerHeaders): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers
  return status < 300 && encoding === 'identity' && /^text\/event-stream\b/i.test(type)
}

class Exchange {
  readonly #call: Call
  readonly #options: ExchangeOptions
  readonly #respond: (response: Response) => void
  readonly #timer = new IdleTimer()
  readonly #flow: Flow
  #connection: Connection | undefined
  #answer: Answer | undefined
  #hasSpoken = false
  #ended = false

  constructor(call: Call, options: ExchangeOptions, respond: (response: Response) => void) {
    this.#call = call
    this.#options = options
    this.#respond = respond
    this.#flow = {
      touch: () => this.#touch(),
      resume: () => {
        if (this.#ended) return
        this.#timer.resume()
        this.#connection?.resume()
      },
      fail: failure => this.fail(failure),
      leave: this.#leave,
    }
  }

  begin(): void {
    const { client, timeouts, transport } = this.#options
    enlist(this)
    client.signal.addEventListener('abort', this.#leave)
    this.#timer.start(timeouts.connectMs, () => this.fail(CONNECT_TIMEOUT))
    this.#connection = transport(this.#call, {
      connect: () => {
        if (!this.#ended) this.#timer.start(this.#patience, () => this.fail(HEADERS_TIMEOUT))
      },
      headers: (status, headers) => this.#open(status, headers),
      data: bytes => this.#write(bytes),
      end: () => this.#end(),
      fail: error => this.fail(failureOf(error)),
    })
    if (client.signal.aborted) this.#leave()
    if (this.#ended) this.#connection.abort()
  }

  get #patience(): number {
    const { thinks, timeouts } = this.#options
    return thinks ? timeouts.thinkingHeadersMs : timeouts.headersMs
  }

  #open(status: number, headers: AnswerHeaders): void {
    if (this.#ended) return
    const { thinks, timeouts } = this.#options
    const silenceMs = thinks ? Math.max(this.#patience, timeouts.stallMs) : timeouts.stallMs
    this.#timer.start(silenceMs, () => this.fail(STALLED))
    if (status > 599) this.fail(INVALID_ANSWER)
    else if (isEventStream(status, headers)) this.#stream(status, headers)
    else
      this.#answer = new BufferedAnswer(this.#flow, this.#respond, bytes =>
        toResponse(status, headers, bytes, this.#call.upstream),
      )
  }

  #stream(status: number, headers: AnswerHeaders): void {
    const { upstream } = this.#call
    const { heartbeatMs } = this.#options.timeouts
    const stream = new EventStreamAnswer(this.#flow, keySpellings(upstream), heartbeatMs)
    this.#answer = stream
    this.#respond(new Response(stream.body, { status, headers: passedHeaders(headers, upstream) }))
  }

  #write(bytes: Buffer): boolean {
    if (this.#ended || !this.#answer) return true
    const goOn = this.#answer.write(bytes)
    if (!goOn) this.#timer.stop()
    return goOn
  }

  /** A model that thinks may be silent until its first word, and no longer after it. */
  #touch(): void {
    if (this.#ended) return
    const isFirstWord = !this.#hasSpoken
    this.#hasSpoken = true
    if (isFirstWord) this.#timer.start(this.#options.timeouts.stallMs, () => this.fail(STALLED))
    else this.#timer.touch()
  }

  /** True for the first of all the ends there may be. */
  #close(): boolean {
    if (this.#ended) return false
    this.#ended = true
    this.#timer.stop()
    dismiss(this)
    this.#options.client.signal.removeEventListener('abort', this.#leave)
    return true
  }

  #end(): void {
    if (!this.#answer) this.fail(INVALID_ANSWER)
    else if (this.#close()) this.#answer.end()
  }

  /** Ends the exchange with what has arrived so far. */
  fail(failure: Failure): void {
    if (!this.#close()) return
    this.#connection?.abort()
    if (this.#answer) this.#answer.fail(failure)
    else this.#respond(failureResponse(failure))
  }

  readonly #leave = () => {
    if (!this.#close()) return
    this.#connection?.abort()
    this.#answer?.stop()
    // Nobody reads this; 499 is what nginx calls a client that is gone.
    this.#respond(new Response(null, { status: 499 }))
  }
}
