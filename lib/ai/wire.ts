import type { RunError } from '@/lib/chat/types'
import { createAnswerReader } from './answer-reader'
import { type BodyStream, createBodyStream } from './body-stream'
import type { ChunkReading } from './chunk-reader'
import { endOfAnswer, type RunEnd, type RunEndPart } from './end-of-answer'
import { createLedger } from './ledger'
import { mergeReadings } from './merge-readings'
import { readErrorBody } from './read-error-body'
import { connectionLost, failedToFetch } from './run-errors'
import { namelessParts, partsOwed, primerEvent, readingEvent, silentEvent } from './sdk-event'
import type { HttpRequest } from './to-http-request'
import { untilAborted } from './until-aborted'

/** How long a body is read on after the answer in it is over. */
const LAST_WORDS_MS = 1000

export type WireOptions = {
  request: () => HttpRequest
  fetch: typeof fetch
  /** Stops the run, from every state. */
  signal?: AbortSignal
  /** Monotonic milliseconds. */
  now: () => number
}

/** One exchange: what arrives is noted in the ledger and retold to the SDK in a shape it can read. */
export function createWire({ request, fetch: send, signal: stop, now }: WireOptions) {
  const ledger = createLedger()
  const hangUp = new AbortController()
  const signal = stop ? AbortSignal.any([stop, hangUp.signal]) : hangUp.signal
  let leftAt = now()
  let end: RunEndPart | undefined
  let isOver = false
  let sawByte = false

  const elapsed = () => now() - leftAt

  function endAs(ending: RunEnd): RunEndPart {
    end ??= { type: 'end', at: elapsed(), ...(signal.aborted ? { outcome: 'stopped' } : ending) }
    return end
  }

  async function respond(): Promise<Response> {
    const { url, init } = request()
    leftAt = now()
    try {
      signal.throwIfAborted()
      return await untilAborted(send(url, { ...init, signal }), signal)
    } catch (error) {
      endAs({ outcome: 'failed', error: failedToFetch(error) })
      throw error
    }
  }

  function firstByteEvent(): string {
    if (sawByte) return ''
    sawByte = true
    return silentEvent(ledger.enter([{ type: 'first-byte', at: elapsed() }]))
  }

  function retell(readings: ChunkReading[]): string {
    const events = mergeReadings(readings).map(reading => {
      const asides = [...reading.asides, ...namelessParts(reading)]
      return readingEvent(ledger.enter(asides, partsOwed(reading)), reading)
    })
    return events.join('')
  }

  /** Reads as fast as the network brings it, so that times are the wire's and not the SDK's. */
  async function listen(stream: BodyStream, contentType: string, tell: (events: string) => void) {
    const answer = createAnswerReader(contentType)
    const { state } = answer
    let lost: RunError | undefined
    const next = () =>
      stream.read().catch((error: unknown) => {
        lost = connectionLost(error)
        return undefined
      })
    for (let bytes = await next(); bytes; bytes = await next()) {
      tell(firstByteEvent() + retell(answer.push(bytes, elapsed())))
      if (state.done || state.format === 'unexpected') break
      // An error is the last word of every provider we know: what follows is kept, not waited for.
      if (state.error) stream.closeWithin(LAST_WORDS_MS)
    }
    tell(retell(answer.end(elapsed())))
    endAs(endOfAnswer(state, contentType, lost))
    isOver = true
    stream.closeWithin(LAST_WORDS_MS)
    void Promise.allSettled([stream.drain()])
  }

  function retold(stream: BodyStream, contentType: string, record: number) {
    const utf8 = new TextEncoder()
    return new ReadableStream<Uint8Array>({
      async start(controller) {
        // The SDK drops what it has not delivered. The ledger has it.
        const abort = () => controller.error(signal.reason)
        signal.addEventListener('abort', abort, { once: true })
        const tell = (events: string) => {
          if (events !== '' && !signal.aborted) controller.enqueue(utf8.encode(events))
        }
        tell(primerEvent(record))
        await listen(stream, contentType, tell)
        if (!signal.aborted) controller.close()
      },
    })
  }

  return {
    ledger,

    /** What the SDK calls instead of `fetch`: a 200 comes back as an event stream it can read. */
    async fetch(): Promise<Response> {
      const response = await respond()
      const { ok, status, statusText, headers } = response
      const requestId = headers.get('x-request-id')
      const asides = { at: elapsed(), status, ...(requestId && { request_id: requestId }) }
      const record = ledger.enter([{ type: 'headers', ...asides }])
      const stream = createBodyStream(response.body, signal)
      if (!ok) {
        const text = await readErrorBody(stream)
        return new Response(text || null, { status, statusText, headers })
      }
      const body = retold(stream, headers.get('content-type') ?? '', record)
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    },

    /** How it ended; `failure` is asked where only the SDK knows: at HTTP errors and its own. */
    end: (failure: () => RunError): RunEndPart =>
      end ?? endAs({ outcome: 'failed', error: failure() }),

    /** Closes the connection, unless the answer is over: then it is about to close by itself. */
    leave() {
      if (!isOver) hangUp.abort()
    },
  }
}
