export type FakeAnswer = {
  status?: number
  headers?: Record<string, string>
  /** What the body does after its last piece; `hang` leaves it open for ever. */
  ending?: 'close' | 'reset' | 'hang'
}

const utf8 = new TextEncoder()

export const EVENT_STREAM = { 'content-type': 'text/event-stream' }
export const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' }

/** A `fetch` whose answer arrives in exactly these pieces. It keeps what it was sent. */
export function fakeUpstream(pieces: (string | Uint8Array)[], answer: FakeAnswer = {}) {
  const { status = 200, headers = EVENT_STREAM, ending = 'close' } = answer
  const calls: { url: string; init: RequestInit }[] = []
  const state = { cancelled: false, reads: 0 }
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    calls.push({ url: String(url), init })
    const rest = pieces.values()
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        state.reads += 1
        const { done, value } = rest.next()
        if (!done) controller.enqueue(typeof value === 'string' ? utf8.encode(value) : value)
        else if (ending === 'close') controller.close()
        else if (ending === 'reset') controller.error(new TypeError('terminated'))
        else return new Promise<void>(() => {})
      },
      cancel() {
        state.cancelled = true
      },
    })
    return new Response(body, { status, headers })
  }
  return { fetch, calls, state }
}

/** One event: an object becomes its JSON, a string stands as it is. */
export function event(data: unknown): string {
  return `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
}

/** One event with a chunk whose first choice has this delta. */
export function delta(content: object, finish_reason: string | null = null): string {
  return event({ id: 'chatcmpl-1', choices: [{ index: 0, delta: content, finish_reason }] })
}

export const HELLO = delta({ content: 'Hello' })
export const WORLD = delta({ content: ' 世界' })
export const FINISH = delta({}, 'stop')
export const DONE = event('[DONE]')
