import type { RequestParams } from '@/lib/chat/types'

export type ResponseFormat = NonNullable<RequestParams['response_format']>

export const FORMATS = ['text', 'json_object', 'json_schema'] as const
export type Format = (typeof FORMATS)[number]

/** Which format a request asks for; `other` is a type that only JSON can show. */
export function readFormat(value: RequestParams['response_format']): Format | 'other' {
  if (value === undefined) return 'text'
  return FORMATS.find(format => format === value?.type) ?? 'other'
}

/** A schema to start from, which strict models take as it is. */
export const SCHEMA_EXAMPLE: ResponseFormat = {
  type: 'json_schema',
  json_schema: {
    name: 'contact',
    strict: true,
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        email: { type: ['string', 'null'] },
      },
      required: ['name', 'email'],
      additionalProperties: false,
    },
  },
}
