import { estimateTokens } from '../estimate-tokens'
import { messageText } from '../message-text'
import type { ModelInfo } from '../model-info'
import type { ChatCompletionRequest, ChatMessage, RequestParams } from '../types'
import { isClaude, refusesSampling, SAMPLING } from './model-families'

/** The page's control that a note belongs to. */
export type LintControl = keyof RequestParams | 'messages' | 'extra_body_fields'

/** What the sentences speak of. */
export type LintValues = {
  name: string
  names: string
  model: string
  modalities: string
  id: string
  n: number
  count: number
  context: number
}

/** Something worth knowing before Run; it never blocks. `values` fill the note's sentence. */
export type LintNote = {
  code: LintCode
  control: LintControl
  values: Partial<LintValues>
  /** The same parameters without the problem, where one click can do that. */
  fix?: (params: RequestParams) => RequestParams
}

export type LintCode =
  | 'temperature-and-top-p'
  | 'claude-without-max-tokens'
  | 'sampling-on-reasoning-model'
  | 'no-user-message'
  | 'result-without-call'
  | 'call-without-result'
  | 'duplicate-tool-name'
  | 'tool-choice-names-nothing'
  | 'tool-choice-without-tools'
  | 'image-to-text-model'
  | 'beyond-context'
  | 'several-choices'
  | 'json-not-mentioned'

type Rule = (request: ChatCompletionRequest, model: ModelInfo | undefined) => LintNote[]

/** What a max_tokens fix sets: long enough for most answers, and allowed by every Claude model. */
const CLAUDE_MAX_TOKENS = 4096

/** Everything worth knowing about a request before it is sent, in the order of its rules. */
export function lintRequest(request: ChatCompletionRequest, model?: ModelInfo): LintNote[] {
  return RULES.flatMap(rule => rule(request, model))
}

const RULES: readonly Rule[] = [
  function temperatureAndTopP({ model, temperature, top_p }) {
    if (temperature === undefined || top_p === undefined || !isClaude(model)) return []
    return [{ code: 'temperature-and-top-p', control: 'top_p', values: {}, fix: without('top_p') }]
  },
  function claudeWithoutMaxTokens({ model, max_tokens, max_completion_tokens }) {
    if (!isClaude(model) || max_tokens !== undefined || max_completion_tokens !== undefined) {
      return []
    }
    const fix = (params: RequestParams) => ({ ...params, max_tokens: CLAUDE_MAX_TOKENS })
    const values = { count: CLAUDE_MAX_TOKENS }
    return [{ code: 'claude-without-max-tokens', control: 'max_tokens', values, fix }]
  },
  function samplingOnReasoningModel(request) {
    const set = SAMPLING.filter(name => request[name] !== undefined)
    if (set.length === 0 || !refusesSampling(request.model)) return []
    const values = { names: set.join(', '), model: request.model }
    const control = set[0] ?? 'temperature'
    return [{ code: 'sampling-on-reasoning-model', control, values, fix: without(...set) }]
  },
  function noUserMessage({ messages }) {
    if (messages.some(({ role }) => role === 'user')) return []
    return [{ code: 'no-user-message', control: 'messages', values: {} }]
  },
  function callsAndResults({ messages }) {
    return unpairedCalls(messages)
  },
  function duplicateToolNames({ tools }) {
    const names = toolNames(tools)
    const doubled = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
    return doubled.map(name => ({
      code: 'duplicate-tool-name',
      control: 'tools',
      values: { name },
    }))
  },
  function toolChoice({ tools, tool_choice }) {
    if (tool_choice === undefined) return []
    const fix = without('tool_choice')
    const names = toolNames(tools)
    if (typeof tool_choice === 'object') {
      const { name } = (tool_choice.function ?? {}) as { name?: unknown }
      if (tool_choice.type !== 'function' || names.includes(String(name))) return []
      const values = { name: String(name ?? '') }
      return [{ code: 'tool-choice-names-nothing', control: 'tool_choice', values, fix }]
    }
    if (names.length > 0 || tool_choice === 'none' || (tools?.length ?? 0) > 0) return []
    return [{ code: 'tool-choice-without-tools', control: 'tool_choice', values: {}, fix }]
  },
  function imageToTextModel({ messages }, model) {
    const modalities = model?.input_modalities
    if (!modalities || modalities.includes('image') || !messages.some(hasImage)) return []
    const values = { model: model.id, modalities: modalities.join(', ') }
    return [{ code: 'image-to-text-model', control: 'messages', values }]
  },
  function beyondContext({ messages, tools, max_tokens = 0 }, model) {
    const context = model?.context_window
    if (!context) return []
    const text = messages.map(messageText).join('\n') + (tools ? JSON.stringify(tools) : '')
    const count = estimateTokens(text) + max_tokens
    if (count <= context) return []
    return [{ code: 'beyond-context', control: 'messages', values: { count, context } }]
  },
  function severalChoices({ n }) {
    if (typeof n !== 'number' || n <= 1) return []
    return [
      { code: 'several-choices', control: 'extra_body_fields', values: { n }, fix: without('n') },
    ]
  },
  function jsonNotMentioned({ response_format, messages }) {
    if (response_format?.type !== 'json_object') return []
    if (messages.some(message => /json/i.test(messageText(message)))) return []
    return [{ code: 'json-not-mentioned', control: 'response_format', values: {} }]
  },
]

function without(...names: string[]) {
  return (params: RequestParams) =>
    Object.fromEntries(
      Object.entries(params).filter(([name]) => !names.includes(name)),
    ) as RequestParams
}

function toolNames(tools: unknown): string[] {
  if (!Array.isArray(tools)) return []
  return tools.flatMap(tool => {
    const name: unknown = tool?.function?.name
    return typeof name === 'string' ? [name] : []
  })
}

function hasImage({ content }: ChatMessage): boolean {
  return Array.isArray(content) && content.some(({ type }) => type === 'image_url')
}

/** A trailing call is what the next step answers; one with a message of another role below is lost. */
function unpairedCalls(messages: readonly ChatMessage[]): LintNote[] {
  const notes: LintNote[] = []
  let open = new Set<string>()
  for (const { role, tool_calls, tool_call_id = '' } of messages) {
    if (role === 'tool') {
      if (!open.delete(tool_call_id)) {
        notes.push({
          code: 'result-without-call',
          control: 'messages',
          values: { id: tool_call_id },
        })
      }
      continue
    }
    for (const id of open) {
      notes.push({ code: 'call-without-result', control: 'messages', values: { id } })
    }
    open = new Set(tool_calls?.map(({ id }) => id))
  }
  for (const id of open) {
    notes.push({ code: 'call-without-result', control: 'messages', values: { id } })
  }
  return notes
}
