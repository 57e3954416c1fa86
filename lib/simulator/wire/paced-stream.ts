import type { StreamEvent } from './completion-events'
import type { Pace } from './pace'

const MOST_AT_ONCE = 16_384

type PacedStreamOptions = {
  events: Iterator<StreamEvent>
  pace: Pace
  /** Its signal ends the stream. */
  request: Request
  /** What the stream breaks off with after its last event, in place of a clean end. */
  failure?: Error
}

/** Sends each event when it is due and someone reads; late ones share a chunk: no drift. */
export function createPacedStream({
  events,
  pace,
  request,
  failure,
}: PacedStreamOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const start = performance.now()
  let next = events.next()
  let timer: ReturnType<typeof setTimeout> | undefined
  let pulled: (() => void) | undefined
  let abort: (() => void) | undefined

  // The signal is always read through the request: once that is collected, Node aborts no more.
  function release() {
    clearTimeout(timer)
    if (abort) request.signal.removeEventListener('abort', abort)
    pulled?.()
  }

  function takeDue(): string {
    const elapsed = performance.now() - start
    let text = ''
    while (!next.done && pace(next.value.step) <= elapsed && text.length < MOST_AT_ONCE) {
      text += next.value.text
      next = events.next()
    }
    return text
  }

  function send(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) {
    const text = takeDue()
    if (text !== '') controller.enqueue(encoder.encode(text))
    if (next.done && (text === '' || !failure)) {
      // An error empties the queue, so it waits until the last chunk has been read.
      if (failure) controller.error(failure)
      else controller.close()
      release()
    } else if (text !== '' || next.done) pulled?.()
    else {
      const wait = pace(next.value.step) - (performance.now() - start)
      timer = setTimeout(send, Math.max(0, Math.ceil(wait)), controller)
    }
  }

  return new ReadableStream(
    {
      start(controller) {
        abort = () => {
          controller.error(request.signal.reason)
          release()
        }
        if (request.signal.aborted) abort()
        else request.signal.addEventListener('abort', abort)
      },
      pull(controller) {
        return new Promise<void>(resolve => {
          pulled = resolve
          send(controller)
        })
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  )
}
