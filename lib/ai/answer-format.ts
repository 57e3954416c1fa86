export type AnswerFormat = 'sse' | 'json' | 'unexpected'

const SSE_STARTS = ['data:', 'event:', 'id:', 'retry:', ':']

/** What a 200 body is, by its first characters, then its content type; undefined while too few came. */
export function answerFormat(contentType: string, head: string): AnswerFormat | undefined {
  const start = head.replace(/^\uFEFF?\s*/, '')
  if (start === '') return undefined
  // No event stream begins with these, whatever the header says: some gateways answer errors so.
  if (start[0] === '{' || start[0] === '[') return 'json'
  if (start[0] === '<') return 'unexpected'
  if (contentType.toLowerCase().includes('event-stream')) return 'sse'
  if (SSE_STARTS.some(field => start.startsWith(field))) return 'sse'
  return SSE_STARTS.some(field => field.startsWith(start)) ? undefined : 'unexpected'
}
