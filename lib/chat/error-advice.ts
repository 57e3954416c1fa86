import type { RunError } from './types'

export const ADVICE = [
  'bad-request',
  'unauthorized',
  'forbidden',
  'unknown-model',
  'too-large',
  'quota',
  'rate-limit',
  'upstream-timeout',
  'upstream-down',
  'wrong-base-url',
  'offline',
  'connection-lost',
  'stream-interrupted',
  'ended-early',
  'page-closed',
  'unknown',
] as const
export type Advice = (typeof ADVICE)[number]

const BY_CODE: Record<string, Advice> = {
  insufficient_quota: 'quota',
  model_not_found: 'unknown-model',
  unexpected_content_type: 'wrong-base-url',
  failed_to_fetch: 'offline',
  connection_lost: 'connection-lost',
  stream_interrupted: 'stream-interrupted',
  ended_without_finish: 'ended-early',
  page_closed: 'page-closed',
}

const BY_STATUS: Record<number, Advice> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'unknown-model',
  413: 'too-large',
  422: 'bad-request',
  429: 'rate-limit',
  504: 'upstream-timeout',
}

/** What a person can do about an error; the words are in `lib/i18n` under the same key. */
export function adviceFor({ code, status }: RunError): Advice {
  const byCode = typeof code === 'string' ? BY_CODE[code] : undefined
  if (byCode) return byCode
  if (status === undefined) return 'unknown'
  return BY_STATUS[status] ?? (status >= 500 ? 'upstream-down' : 'unknown')
}
