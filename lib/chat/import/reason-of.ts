import type { UnknownReason } from './import-result'

type Origin = { url?: string; headers?: readonly string[] }

/** Why a body is not a chat completion request; undefined if it is one. */
export function reasonOf(
  body: Record<string, unknown> | undefined,
  { url = '', headers = [] }: Origin = {},
): UnknownReason | undefined {
  const path = url.split(/[?#]/)[0] ?? ''
  const isAnthropic =
    /\/messages\/?$/.test(path) || headers.some(name => /^anthropic-version$/i.test(name))
  if (isAnthropic && !/\/chat\/completions\/?$/.test(path)) return 'anthropic'
  if (/\/responses\/?$/.test(path)) return 'responses'
  if (body === undefined) return 'no-body'
  if (Array.isArray(body.messages)) return isAnthropicBody(body) ? 'anthropic' : undefined
  if (typeof body.model === 'string' && body.input !== undefined) return 'responses'
  if (body.prompt !== undefined) return 'completions'
  return 'no-messages'
}

/** `system` beside the messages, or tools with `input_schema`, is only Anthropic's. */
function isAnthropicBody(body: Record<string, unknown>): boolean {
  const tools: unknown[] = Array.isArray(body.tools) ? body.tools : []
  const hasItsTools = tools.some(
    tool => typeof tool === 'object' && tool !== null && Object.hasOwn(tool, 'input_schema'),
  )
  return body.system !== undefined || body.anthropic_version !== undefined || hasItsTools
}
