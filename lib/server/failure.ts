import { type ErrorType, errorEnvelope, errorResponse } from './error-response'

/** Why there is no whole answer. Its message names no host and no key. */
export type Failure = {
  status: 502 | 503 | 504
  type: Extract<ErrorType, 'upstream_error' | 'upstream_timeout' | 'server_error'>
  code: string
  message: string
}

const broken = (code: string, message: string): Failure => ({
  status: 502,
  type: 'upstream_error',
  code,
  message,
})

const late = (code: string, message: string): Failure => ({
  status: 504,
  type: 'upstream_timeout',
  code,
  message,
})

export const CONNECT_TIMEOUT = late(
  'connect_timeout',
  'The upstream did not accept a connection in time. Check that it is running and reachable.',
)
export const HEADERS_TIMEOUT = late(
  'headers_timeout',
  'The upstream accepted the request and did not begin to answer in time.',
)
export const STALLED = late('stalled', 'The upstream began to answer and then fell silent.')
export const ANSWER_TOO_LARGE = broken(
  'answer_too_large',
  'The upstream sent more than this server passes on for one answer.',
)
export const STREAM_TOO_LARGE = broken('stream_too_large', ANSWER_TOO_LARGE.message)
export const EVENT_TOO_LARGE = broken(
  'event_too_large',
  'The upstream sent one event that is larger than this server passes on.',
)
export const REDIRECTED = broken(
  'redirect_refused',
  'The upstream answered with a redirect, which is not followed. Check its base URL.',
)
export const COMPRESSED = broken(
  'unexpected_encoding',
  'The upstream sent a compressed answer, which it was asked not to do.',
)
export const HTML_ANSWER = broken(
  'html_answer',
  'The upstream answered with a web page. Check its base URL.',
)
export const STOPPING: Failure = {
  status: 503,
  type: 'server_error',
  code: 'server_stopping',
  message: 'The playground server was stopped before the answer was whole.',
}
const REFUSED = broken(
  'connection_refused',
  'The upstream refused the connection. Check that it is running and that its base URL is right.',
)
const UNKNOWN_HOST = broken(
  'host_not_found',
  "The upstream's host name was not found. Check its base URL and this server's network.",
)
const UNREACHABLE = broken(
  'unreachable',
  "There is no way to the upstream. Check its base URL and this server's network.",
)
const TLS_FAILED = broken(
  'tls_failed',
  'No secure connection to the upstream came about. Check its certificate and base URL.',
)
export const INVALID_ANSWER = broken(
  'invalid_answer',
  'The upstream sent something that is not HTTP.',
)
const RESET = broken('connection_reset', 'The upstream broke the connection off.')

const BY_CODE: [code: RegExp, failure: Failure][] = [
  [/^ECONNREFUSED$/, REFUSED],
  [/^(ENOTFOUND|EAI_\w+)$/, UNKNOWN_HOST],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/, UNREACHABLE],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, CONNECT_TIMEOUT],
  [/^(ERR_(SSL|TLS)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/, TLS_FAILED],
  [/^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_))/, INVALID_ANSWER],
]

/** What a failed connection is called; an error nobody foresaw is a connection that broke off. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? RESET
}

/** The answer to a request whose upstream failed before anything was passed on. */
export function failureResponse({ status, ...body }: Failure): Response {
  return errorResponse(status, body)
}

const STREAM_CODES = [STREAM_TOO_LARGE.code, EVENT_TOO_LARGE.code]

/** The last event of a stream whose upstream failed after its answer had begun. */
export function failureEvent({ code, message }: Failure): string {
  const envelope = errorEnvelope({
    message,
    type: 'upstream_error',
    code: STREAM_CODES.includes(code) ? code : 'stream_interrupted',
  })
  return `data: ${envelope}\n\n`
}
