import type { ChatCompletionRequest } from '@/lib/chat/types'
import type { RunPart } from './run-part'
import { sdkStream } from './sdk-stream'
import { toHttpRequest } from './to-http-request'
import { toRunError } from './to-run-error'
import { createWire } from './wire'

export type StreamOptions = {
  /** Stops the run: its connection is closed, and what arrived is kept. */
  signal?: AbortSignal
  fetch?: typeof fetch
  /** Defaults to `/v1` of the page's own origin. */
  baseURL?: string
  /** Monotonic milliseconds; defaults to `performance.now`. */
  now?: () => number
}

/** Sends exactly `request` and tells what comes back; never throws, and closes with one `end`. */
export async function* streamChatCompletion(
  request: ChatCompletionRequest,
  { signal, fetch = globalThis.fetch, baseURL = '/v1', now = clock }: StreamOptions = {},
): AsyncGenerator<RunPart, void, undefined> {
  const wire = createWire({ request: () => toHttpRequest(request, baseURL), fetch, signal, now })
  let failure: unknown
  try {
    try {
      for await (const part of sdkStream(wire.fetch, request.tools)) {
        if (part.type === 'error') failure ??= part.error
        else yield* wire.ledger.deliver(part)
      }
    } catch (error) {
      failure ??= error
    }
    yield* wire.ledger.rest()
    yield wire.end(() => toRunError(failure))
  } finally {
    wire.leave()
  }
}

function clock(): number {
  return performance.now()
}
