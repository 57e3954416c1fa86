import type { RequestParams } from '@/lib/chat/types'

/** Whether a request asks for usage at the end of a stream. */
export function includesUsage({ stream_options }: RequestParams): boolean {
  return isRecord(stream_options) && stream_options.include_usage === true
}

/** `stream_options` with usage asked for or not, other keys kept; undefined when nothing is left. */
export function withIncludeUsage(
  { stream_options }: RequestParams,
  isOn: boolean,
): Record<string, unknown> | undefined {
  const { include_usage: _former, ...rest } = isRecord(stream_options) ? stream_options : {}
  if (isOn) return { ...rest, include_usage: true }
  return Object.keys(rest).length > 0 ? rest : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
