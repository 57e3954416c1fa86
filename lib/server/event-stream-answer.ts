import type { Answer, Flow } from './answer'
import { EVENT_TOO_LARGE, type Failure, failureEvent, STREAM_TOO_LARGE } from './failure'
import { IdleTimer } from './idle-timer'
import { KeyFilter } from './key-filter'
import { SseTail } from './sse-tail'

const MIB = 1024 * 1024
const MAX_STREAM_BYTES = 64 * MIB
const MAX_EVENT_BYTES = MIB
/** What may wait for a slow client before the upstream is paused. */
const MAX_WAITING_BYTES = MIB / 4
const HEARTBEAT = Buffer.from(': heartbeat\n\n')

/** Passes an event stream on as it comes, and gives it exactly one end. */
export class EventStreamAnswer implements Answer {
  readonly body: ReadableStream<Uint8Array>
  readonly #flow: Flow
  readonly #filter: KeyFilter
  readonly #tail = new SseTail()
  readonly #heartbeat = new IdleTimer()
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #streamBytes = 0
  #waiting: Buffer[] = []
  #waitingBytes = 0
  /** Whether the client's side has asked for more. */
  #wanted = false
  #flushIsDue = false
  #paused = false
  #ended = false

  constructor(flow: Flow, keys: string[], heartbeatMs: number) {
    this.#flow = flow
    this.#filter = new KeyFilter(keys)
    this.body = new ReadableStream<Uint8Array>(
      {
        start: controller => {
          this.#controller = controller
        },
        pull: () => this.#pull(),
        cancel: () => {
          this.stop()
          flow.leave()
        },
      },
      { highWaterMark: 0 },
    )
    this.#heartbeat.start(heartbeatMs, () => this.#beat())
    // An empty chunk makes Next send the headers now, when there are no bytes yet to send them with.
    setImmediate(() => {
      if (this.#streamBytes === 0 && !this.#ended) this.#send(new Uint8Array())
    })
  }

  write(bytes: Buffer): boolean {
    this.#streamBytes += bytes.length
    if (this.#streamBytes > MAX_STREAM_BYTES) {
      this.#flow.fail(STREAM_TOO_LARGE)
      return true
    }
    this.#queue(this.#filter.push(bytes))
    if (this.#tail.largestEvent > MAX_EVENT_BYTES) {
      this.#flow.fail(EVENT_TOO_LARGE)
      return true
    }
    // All that one read of the socket brought is passed on in one piece.
    if (this.#wanted && !this.#flushIsDue) {
      this.#flushIsDue = true
      queueMicrotask(() => this.#flush())
    }
    this.#paused = this.#waitingBytes > MAX_WAITING_BYTES
    return !this.#paused
  }

  end(): void {
    this.#queue(this.#filter.flush())
    this.#close()
  }

  fail(failure: Failure): void {
    this.#queue(this.#filter.flush())
    this.#queue(Buffer.from(this.#tail.closing + failureEvent(failure)))
    this.#close()
  }

  stop(): void {
    this.#ended = true
    this.#heartbeat.stop()
    this.#waiting = []
  }

  #queue(bytes: Buffer): void {
    if (!bytes.length) return
    this.#heartbeat.touch()
    if (this.#tail.push(bytes)) this.#flow.touch()
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
  }

  #flush(): void {
    this.#flushIsDue = false
    const [first] = this.#waiting
    if (!first || this.#ended) return
    const bytes = this.#waiting.length === 1 ? first : Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    this.#send(bytes)
  }

  #send(bytes: Uint8Array): void {
    this.#wanted = false
    this.#controller?.enqueue(bytes)
  }

  #pull(): void {
    this.#wanted = true
    this.#flush()
    if (!this.#paused) return
    this.#paused = false
    this.#flow.resume()
  }

  #close(): void {
    if (this.#ended) return
    this.#flush()
    this.stop()
    this.#controller?.close()
  }

  #beat(): void {
    if (this.#wanted && !this.#waiting.length && this.#tail.atBoundary) this.#send(HEARTBEAT)
    this.#heartbeat.resume()
  }
}
