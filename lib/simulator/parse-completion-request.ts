import type { ChatCompletionRequest } from '@/lib/chat/types'
import { isRecord } from './is-record'
import { nestingDepth } from './nesting-depth'
import { badRequest, type Refusal } from './refusal'

const DEEPEST = 256

type Parsed = { request: ChatCompletionRequest } | { refusal: Refusal }

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Checks only what the answer cannot be written without; the gateway checks the rest. */
function isCompletionRequest(value: Record<string, unknown>): value is ChatCompletionRequest {
  return (
    typeof value.model === 'string' &&
    Array.isArray(value.messages) &&
    value.messages.length > 0 &&
    value.messages.every(message => isRecord(message) && typeof message.role === 'string')
  )
}

function refuseFormat(format: unknown): Refusal | undefined {
  if (format === undefined || format === null) return undefined
  const type = isRecord(format) ? format.type : undefined
  if (type === 'text' || type === 'json_object') return undefined
  if (type !== 'json_schema') {
    return badRequest("'type' must be text, json_object or json_schema.", 'response_format')
  }
  const wrapper = isRecord(format) ? format.json_schema : undefined
  if (isRecord(wrapper) && isRecord(wrapper.schema)) return undefined
  return badRequest("'json_schema.schema' must be a JSON Schema.", 'response_format')
}

function refuseCount(n: unknown): Refusal | undefined {
  if (n === undefined || n === null) return undefined
  const fits = typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= 8
  return fits ? undefined : badRequest("'n' must be a whole number from 1 to 8.", 'n')
}

/** Reads the body of a chat completion; says which field is at fault where it cannot. */
export function parseCompletionRequest(text: string): Parsed {
  if (nestingDepth(text) > DEEPEST) {
    return { refusal: badRequest(`The body nests deeper than ${DEEPEST} levels.`, null) }
  }
  const parsed = parseJson(text)
  if (!parsed) return { refusal: badRequest('The body is not valid JSON.', null) }
  const { value } = parsed
  if (!isRecord(value)) return { refusal: badRequest('The body must be a JSON object.', null) }
  if (typeof value.model !== 'string') {
    return { refusal: badRequest("'model' must be the id of a model.", 'model') }
  }
  if (!isCompletionRequest(value)) {
    return { refusal: badRequest("'messages' must be a list with a role in each.", 'messages') }
  }
  const refusal = refuseFormat(value.response_format) ?? refuseCount(value.n)
  return refusal ? { refusal } : { request: value }
}
