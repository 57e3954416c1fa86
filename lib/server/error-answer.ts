import type { Upstream } from './env'
import { type ErrorBody, errorEnvelope } from './error-response'
import { redactSecrets } from './redact'

const MAX_WORDS = 1000
const HTML = /<(!doctype|html|head|body|title|script)\b/i

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What an error of another shape says: `{"error":"…"}`, `{"message":"…"}`, `{"detail":"…"}`, or a list of one. */
function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return wordsOf(value[0])
  const error = field(value, 'error')
  const words = [field(error, 'message'), error, field(value, 'message'), field(value, 'detail')]
  return words.find(isText)?.slice(0, MAX_WORDS)
}

function typedError(status: number, text: string): ErrorBody {
  const words = HTML.test(text) ? undefined : wordsOf(parsed(text))
  if (status === 429)
    return {
      message: words ?? 'The upstream is asked too often or has no quota left. Try again later.',
      type: 'rate_limit_error',
      code: 'rate_limit_exceeded',
    }
  if (words) return { message: words, type: 'upstream_error', code: null }
  if (!text.trim())
    return {
      message: `The upstream answered with status ${status} and said nothing more.`,
      type: 'upstream_error',
      code: 'empty_answer',
    }
  return {
    message: `The upstream answered with status ${status} and no error that can be read.`,
    type: 'upstream_error',
    code: HTML.test(text) ? 'html_answer' : 'invalid_answer',
  }
}

/**
 * An upstream's error with its status: its own envelope byte for byte where it has one and names no
 * secret, else one of ours that says what it said.
 */
export function toErrorResponse(
  status: number,
  headers: Headers,
  bytes: Buffer,
  upstream: Upstream,
): Response {
  const original = bytes.toString('utf8')
  const text = redactSecrets(original, upstream)
  const isEnvelope = isText(field(field(parsed(text), 'error'), 'message')) && !HTML.test(text)
  if (!isEnvelope || !/^application\/json\b/i.test(headers.get('content-type') ?? ''))
    headers.set('content-type', 'application/json')
  if (!isEnvelope) return new Response(errorEnvelope(typedError(status, text)), { status, headers })
  return new Response(text === original ? new Uint8Array(bytes) : text, { status, headers })
}
