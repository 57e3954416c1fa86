import { validateRequest } from '@/lib/chat/validate-request'
import { errorResponse } from './error-response'
import { nestsDeeperThan } from './json-bytes'

const MAX_DEPTH = 64
const MAX_MESSAGES = 2000

/** A body that passed every check; `request` is for looking only, the bytes are what is sent. */
export type ParsedBody = { request: Record<string, unknown>; model: string }

const invalid = (code: string | null, message: string, param: string | null = null) =>
  errorResponse(400, { message, type: 'invalid_request_error', code, param })

function decoded(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** A completion's body, or the 400 that says what is wrong with it. */
export function parseBody(bytes: Buffer): ParsedBody | Response {
  if (nestsDeeperThan(bytes, MAX_DEPTH))
    return invalid('too_deep', `The body nests more than ${MAX_DEPTH} levels deep.`)
  const value = decoded(bytes)
  if (value === undefined) return invalid('invalid_json', 'The body is not valid JSON in UTF-8.')
  const problem = validateRequest(value)
  if (problem) return invalid(null, problem.message, problem.param)
  const request: Record<string, unknown> = Object(value)
  if (Array.isArray(request.messages) && request.messages.length > MAX_MESSAGES)
    return invalid('too_many_messages', `There are more than ${MAX_MESSAGES} messages.`, 'messages')
  return { request, model: String(request.model) }
}
