export const ROLES = ['system', 'user', 'assistant', 'tool'] as const

export type Role = (typeof ROLES)[number]
export type ToolCall = {
  id: string
  type: 'function'
  function: { name: string; arguments: string }
  [field: string]: unknown
}
export type Tool = { type: string; [field: string]: unknown }
export type ContentPart = { type: string; [field: string]: unknown }
export type Usage = {
  prompt_tokens?: number
  completion_tokens?: number
  total_tokens?: number
  [field: string]: unknown
}

/** A message as it travels. Unknown fields are kept and sent back. */
export type ChatMessage = {
  role: Role
  content?: string | ContentPart[] | null
  name?: string
  reasoning_content?: string
  refusal?: string | null
  tool_calls?: ToolCall[]
  tool_call_id?: string
  [field: string]: unknown
}

/** Everything in a request but the messages. An absent key means "the model's default". */
export type RequestParams = {
  model: string
  stream?: boolean
  temperature?: number
  top_p?: number
  max_tokens?: number
  stop?: string | string[]
  presence_penalty?: number
  frequency_penalty?: number
  tools?: Tool[]
  tool_choice?: string | { type: string; [field: string]: unknown }
  response_format?: { type: string; [field: string]: unknown }
  user?: string
  [field: string]: unknown
}

/** The body of POST /v1/chat/completions, listed and unlisted fields alike. */
export type ChatCompletionRequest = RequestParams & { messages: ChatMessage[] }

/** A message in the document; `id` and `run` never leave `toRequest`. */
export type Message = ChatMessage & { id: string; run?: RunRecord }

export type Column = {
  id: string
  params: RequestParams
  messages: Message[]
  /** Text of a JSON field that cannot be read (yet), by field: kept, never sent. */
  drafts?: Record<string, string>
}

export type Conversation = {
  version: 1
  id: string
  /** Empty until the first user message names it. */
  title: string
  /** Epoch ms. */
  createdAt: number
  /** Epoch ms of the last change of the document. */
  updatedAt: number
  columns: Column[]
  forkedFrom?: string
}

/** How one run ended; the UI names exactly one of these. */
export const VERDICTS = [
  'done',
  'length',
  'tool_calls',
  'stopped',
  'interrupted',
  'failed',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** The OpenAI error envelope's content, with what HTTP adds to it. */
export type RunError = {
  message: string
  type: string
  code: string | number | null
  param?: string | null
  /** HTTP status, when there was a response. */
  status?: number
  request_id?: string
  /** Seconds to wait, from Retry-After. */
  retry_after?: number
}

/** Milliseconds since the request left. */
export type RunTimings = {
  headers?: number
  firstByte?: number
  firstReasoning?: number
  lastReasoning?: number
  firstText?: number
  firstToolCall?: number
  last?: number
  end?: number
}

/** Where an answer came from: kept with the committed message. */
export type RunRecord = {
  id: string
  status: 'waiting' | 'streaming' | Verdict
  /** The request as sent, but its messages. */
  params: RequestParams
  /** Epoch ms at which the request left. */
  startedAt: number
  timings: RunTimings
  finish_reason: string | null
  /** What the model thought, shown but not sent back: several APIs refuse it in a request. */
  reasoning?: string
  usage?: Usage
  /** The model the answer names, which may be a dated version of the one asked for. */
  model?: string
  request_id?: string
  httpStatus?: number
  error?: RunError
  /** Frames that were not a chunk. The stream goes on without them. */
  unreadableFrames: number
  /** True once a person changed the answer: it is then sent as prefill, not asked for again. */
  edited?: boolean
  /** Text of choices 1 and up, by index, when `n` asked for several. */
  otherChoices?: Record<string, string>
}

/** One answer in the making. */
export type Run = RunRecord & { message: ChatMessage & { content: string } }
