import type { Upstream } from './env'
import { toErrorResponse } from './error-answer'
import { COMPRESSED, failureResponse, HTML_ANSWER, REDIRECTED } from './failure'
import { KeyFilter } from './key-filter'
import { keySpellings } from './redact'
import { newRequestId } from './request-id'
import type { AnswerHeaders } from './transport'

const PASSED = ['content-type', 'x-request-id', 'retry-after', 'retry-after-ms'] as const

const SENDABLE = /^[\t\x20-\x7e]{1,1024}$/

/** The headers of an answer: those of the upstream that may pass, and what keeps a stream whole. */
export function passedHeaders(headers: AnswerHeaders, upstream: Upstream): Headers {
  const passed = new Headers({
    'x-request-id': newRequestId(),
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  const keys = keySpellings(upstream)
  for (const name of PASSED) {
    const value = headers[name]
    if (value && SENDABLE.test(value) && !keys.some(key => value.includes(key)))
      passed.set(name, value)
  }
  return passed
}

const BODILESS = new Set([204, 205])

const isHtml = (headers: AnswerHeaders, bytes: Buffer) =>
  /^text\/html\b|^application\/xhtml/i.test(headers['content-type'] ?? '') ||
  /^\s*<(!doctype|html)\b/i.test(bytes.toString('latin1', 0, 256))

function withoutKey(bytes: Buffer, upstream: Upstream): Buffer {
  const filter = new KeyFilter(keySpellings(upstream))
  return Buffer.concat([filter.push(bytes), filter.flush()])
}

/** A whole answer as it is passed on: success as it came, everything else as a typed error. */
export function toResponse(
  status: number,
  headers: AnswerHeaders,
  bytes: Buffer,
  upstream: Upstream,
): Response {
  const encoding = headers['content-encoding'] ?? 'identity'
  const isPlain = encoding.toLowerCase() === 'identity'
  const passed = passedHeaders(headers, upstream)
  if (status >= 400)
    return toErrorResponse(status, passed, isPlain ? bytes : Buffer.alloc(0), upstream)
  if (status >= 300) return failureResponse(REDIRECTED)
  if (!isPlain) return failureResponse(COMPRESSED)
  if (isHtml(headers, bytes)) return failureResponse(HTML_ANSWER)
  const body = bytes.length ? new Uint8Array(withoutKey(bytes, upstream)) : null
  return new Response(BODILESS.has(status) ? null : body, { status, headers: passed })
}
