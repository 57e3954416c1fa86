import { newRequestId } from './request-id'

export type ErrorType =
  | 'invalid_request_error'
  | 'permission_error'
  | 'rate_limit_error'
  | 'upstream_error'
  | 'upstream_timeout'
  | 'server_error'

export type ErrorBody = {
  message: string
  type: ErrorType
  code: string | null
  param?: string | null
}

/** The text of an OpenAI error envelope, with every field of it present. */
export function errorEnvelope({ message, type, code, param = null }: ErrorBody): string {
  return JSON.stringify({ error: { message, type, code, param } })
}

/** An answer that is an OpenAI error envelope; `headers` add to or replace its own. */
export function errorResponse(
  status: number,
  body: ErrorBody,
  headers?: Record<string, string>,
): Response {
  return new Response(errorEnvelope(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store, no-transform',
      'x-request-id': newRequestId(),
      ...headers,
    },
  })
}
