import type { UpstreamModel } from './parse-model-list'
import { countAt } from './upstream-field'

/** The same fact as OpenAI-compatible servers name it; what is loaded comes before what could be. */
const CONTEXT_WINDOW = [
  'context_window',
  'context_length',
  'loaded_context_length',
  'max_model_len',
  'max_context_length',
  'max_context_window',
  'max_input_tokens',
  'context_size',
  'limit.context',
  'limits.max_context_window_tokens',
  'capabilities.limits.max_context_window_tokens',
  'limits.max_input_tokens',
  'top_provider.context_length',
  'metadata.context_length',
  'input_token_limit',
  'inputTokenLimit',
  'meta.n_ctx',
  'meta.n_ctx_train',
] as const

const MAX_OUTPUT = [
  'max_output_tokens',
  'max_completion_tokens',
  'max_output_length',
  'top_provider.max_completion_tokens',
  'limit.output',
  'limits.max_output_tokens',
  'capabilities.limits.max_output_tokens',
  'output_token_limit',
  'outputTokenLimit',
  'max_tokens',
] as const

/** The context window an upstream states, in tokens. */
export function statedContextWindow(model: UpstreamModel): number | undefined {
  return countAt(model, CONTEXT_WINDOW)
}

/** The longest answer an upstream states, in tokens. */
export function statedMaxOutput(model: UpstreamModel): number | undefined {
  return countAt(model, MAX_OUTPUT)
}
