import type { RunError } from '@/lib/chat/types'

/** The gateway's word for an upstream that reset or stalled (DESIGN.md §6). */
export const STREAM_INTERRUPTED = 'stream_interrupted'

/** No response at all: offline, refused, name not found, blocked. */
export function failedToFetch(cause: unknown): RunError {
  return { message: messageOf(cause), type: 'network_error', code: 'failed_to_fetch' }
}

/** The connection broke while the body was read. */
export function connectionLost(cause: unknown): RunError {
  return { message: messageOf(cause), type: 'network_error', code: 'connection_lost' }
}

/** The body ended in good order, but the answer in it did not. */
export function endedWithoutFinish(): RunError {
  return {
    message: 'The answer ended without a finish_reason.',
    type: 'upstream_error',
    code: 'ended_without_finish',
  }
}

/** A 200 that is neither an event stream nor a chat completion. */
export function unexpectedContentType(contentType: string): RunError {
  return {
    message: `Expected an event stream or JSON with choices, but got ${contentType || 'no content type'}.`,
    type: 'upstream_error',
    code: 'unexpected_content_type',
  }
}

/** Something broke on our side, or in the SDK. */
export function clientError(cause: unknown): RunError {
  return { message: messageOf(cause), type: 'client_error', code: 'unexpected' }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
