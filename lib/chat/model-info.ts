/** The API reference's five scenarios, in its order. */
export const SCENARIOS = ['general', 'reasoning', 'thinking', 'low-cost', 'vision'] as const
export type Scenario = (typeof SCENARIOS)[number]

export const CAPABILITIES = [
  'vision',
  'audio',
  'tools',
  'json',
  'thinking',
  'image-output',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** List price in USD per million tokens, and who says so. */
export type ModelPrice = { input: number; output: number; cached_input?: number; source: string }

/** One entry of GET /api/models: the upstream's own fields are kept beside these. */
export type ModelInfo = {
  /** What goes into `model`: prefixed with the upstream's name where two upstreams share it. */
  id: string
  upstream: string
  /** Known capabilities only; an empty list means nothing is known. */
  capabilities: Capability[]
  input_modalities?: string[]
  /** Tokens. */
  context_window?: number
  /** Tokens. */
  max_output_tokens?: number
  price?: ModelPrice
  recommended_for: Scenario[]
  /** False when the upstream did not list it: its /models failed and a recommendation stands in. */
  verified: boolean
  [field: string]: unknown
}

export type UpstreamInfo = {
  name: string
  kind: 'dimilinks' | 'openai-compatible' | 'simulator'
  /** Whether its own model list was read. */
  models: 'listed' | 'unverified'
}

/** The body of GET /api/models. */
export type ModelList = { object: 'list'; data: ModelInfo[]; upstreams: UpstreamInfo[] }
