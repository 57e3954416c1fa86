import { APICallError } from 'ai'
import type { RunError } from '@/lib/chat/types'
import { errorOf } from './error-envelope'
import { parseJson } from './parse-json'
import { retryAfter } from './retry-after'
import { clientError } from './run-errors'

/** The typed error for what the SDK reports or throws; `epochMs` is what Retry-After dates count from. */
export function toRunError(error: unknown, epochMs = Date.now()): RunError {
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return clientError(error)
  const headers = new Headers(error.responseHeaders)
  const requestId = headers.get('x-request-id')
  const seconds = retryAfter(headers, epochMs)
  return {
    ...(errorOf(parseJson(error.responseBody ?? '')) ?? {
      message: `HTTP ${error.statusCode} ${error.message}`.trim(),
      type: 'upstream_error',
      code: null,
    }),
    status: error.statusCode,
    ...(requestId && { request_id: requestId }),
    ...(seconds !== undefined && { retry_after: seconds }),
  }
}
