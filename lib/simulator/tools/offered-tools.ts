import type { ChatCompletionRequest } from '@/lib/chat/types'
import { isRecord } from '../is-record'
import { badRequest, type Refusal } from '../refusal'

export type OfferedTool = { name: string; description: string; parameters: unknown }

/** What a request lets the model call. */
export type ToolOffer = {
  tools: OfferedTool[]
  /** `auto` lets the model decide; a name demands that one. */
  choice: 'none' | 'auto' | 'required' | { name: string }
  parallel: boolean
}

function functionsOf(tools: unknown): OfferedTool[] {
  if (!Array.isArray(tools)) return []
  return tools.flatMap(tool => {
    const definition = isRecord(tool) && isRecord(tool.function) ? tool.function : undefined
    if (typeof definition?.name !== 'string') return []
    const { name, description, parameters } = definition
    return [{ name, description: typeof description === 'string' ? description : '', parameters }]
  })
}

function namedChoice(choice: unknown): string | undefined {
  if (!isRecord(choice)) return undefined
  const name = isRecord(choice.function) ? choice.function.name : choice.name
  return typeof name === 'string' ? name : ''
}

/** Reads `tools` and `tool_choice`; a choice that cannot be met is refused. */
export function readToolOffer(request: ChatCompletionRequest): ToolOffer | { refusal: Refusal } {
  const tools = functionsOf(request.tools)
  const parallel = request.parallel_tool_calls !== false
  const choice: unknown = request.tool_choice ?? 'auto'
  const name = namedChoice(choice)
  if (name !== undefined) {
    if (tools.some(tool => tool.name === name)) return { tools, choice: { name }, parallel }
    const message = `'tool_choice' names '${name.slice(0, 64)}', which is not among 'tools'.`
    return { refusal: badRequest(message, 'tool_choice') }
  }
  if (choice === 'required' && tools.length === 0) {
    return {
      refusal: badRequest("'tool_choice' is required, but 'tools' offers none.", 'tool_choice'),
    }
  }
  if (choice === 'none' || choice === 'auto' || choice === 'required') {
    return { tools, choice, parallel }
  }
  const message = "'tool_choice' must be none, auto, required or name a function."
  return { refusal: badRequest(message, 'tool_choice') }
}
