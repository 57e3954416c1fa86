import { NUMERIC_PARAMETERS } from './parameters'
import type { RequestParams } from './types'

/** Request fields that have a control of their own; all others are "Extra body fields". */
export const CONTROLLED_FIELDS: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'stream',
  'stop',
  'user',
  'tools',
  'tool_choice',
  'response_format',
  ...NUMERIC_PARAMETERS.map(({ name }) => name),
])

/** The fields of a request that no control shows, in their order. */
export function extraFieldsOf(params: RequestParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([key]) => !CONTROLLED_FIELDS.has(key)))
}

/** Puts `fields` in the place of all extra fields of a request. */
export function withExtraFields(
  params: RequestParams,
  fields: Record<string, unknown>,
): RequestParams {
  const controlled = Object.entries(params).filter(([key]) => CONTROLLED_FIELDS.has(key))
  return Object.fromEntries([...controlled, ...Object.entries(fields)]) as RequestParams
}
