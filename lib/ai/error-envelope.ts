import type { RunError } from '@/lib/chat/types'
import { isRecord } from './is-record'
import { textOrJson } from './parse-json'

/** The error that a JSON body or frame carries, in any of the shapes met in the wild. */
export function errorEnvelope(value: unknown): RunError | undefined {
  const body = Array.isArray(value) ? value[0] : value
  if (!isRecord(body)) return undefined
  const { error } = body
  if (typeof error === 'string' && error !== '') return toRunError(body, error)
  if (!isRecord(error) || Object.keys(error).length === 0) return undefined
  return toRunError(error, error.message ?? error)
}

/** The error of a body or frame that is one by its status or event name, whatever its shape. */
export function errorOf(value: unknown): RunError | undefined {
  const enveloped = errorEnvelope(value)
  if (enveloped || !isRecord(value)) return enveloped
  const message = value.message ?? value.detail
  return message === undefined ? undefined : toRunError(value, message)
}

function toRunError(fields: Record<string, unknown>, message: unknown): RunError {
  const { type, code, param } = fields
  return {
    message: textOrJson(message),
    type: typeof type === 'string' && type !== '' ? type : 'upstream_error',
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    ...(typeof param === 'string' && { param }),
  }
}
