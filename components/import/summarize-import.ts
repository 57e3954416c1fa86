import type { ImportedRequest } from '@/lib/chat/import/import-result'

/** Names shown of a list before the rest is only counted. */
const SHOWN = 24

/** What a request holds, in names and numbers. */
export function summarizeImport({ params, messages }: ImportedRequest) {
  const { model, tools, ...rest } = params
  return {
    model,
    messageCount: messages.length,
    parameters: firstOf(Object.keys(rest)),
    tools: firstOf((tools ?? []).map(nameOf)),
  }
}

function nameOf(tool: { type: string; [field: string]: unknown }): string {
  const described = tool.function
  if (typeof described !== 'object' || described === null) return tool.type
  const name: unknown = Reflect.get(described, 'name')
  return typeof name === 'string' && name !== '' ? name : tool.type
}

function firstOf(names: readonly string[]): string[] {
  return names.length > SHOWN ? [...names.slice(0, SHOWN), `+${names.length - SHOWN}`] : [...names]
}
