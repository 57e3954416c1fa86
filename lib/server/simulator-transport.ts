import type { Transport, TransportEvents } from './transport'

/** Anything that answers a request as a server would. */
type Responder = (request: Request) => Promise<Response>
type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>

/** Hands on a body piece by piece, and waits where `data` asks for a pause. */
async function pour(reader: Reader, events: TransportEvents, untilResumed: () => Promise<void>) {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const goOn = events.data(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
    if (!goOn) await untilResumed()
  }
}

/** Reaches the simulator within the process, so that nothing of the gateway knows it is one. */
export function simulatorTransport(answer: Responder): Transport {
  return ({ upstream, bytes }, events) => {
    const controller = new AbortController()
    const { signal } = controller
    const request = new Request(`${upstream.baseURL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bytes,
      signal,
    })
    let reader: Reader | undefined
    let resume = () => {}
    const untilResumed = () =>
      new Promise<void>(resolve => {
        resume = resolve
      })
    const run = async () => {
      events.connect()
      const response = await answer(request)
      if (signal.aborted) return
      events.headers(response.status, Object.fromEntries(response.headers))
      reader = response.body?.getReader()
      if (reader) await pour(reader, events, untilResumed)
      if (!signal.aborted) events.end()
    }
    const failUnlessAborted = (error: unknown) => {
      if (!signal.aborted) events.fail(error)
    }
    run().catch(failUnlessAborted)
    return {
      resume: () => resume(),
      abort() {
        controller.abort()
        reader?.cancel().catch(failUnlessAborted)
        resume()
      },
    }
  }
}
