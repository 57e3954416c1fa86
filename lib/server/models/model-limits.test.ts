import { expect, test } from 'vitest'
import { statedContextWindow, statedMaxOutput } from './model-limits'

test.each([
  ['DimiLinks and the simulator', { context_window: 200_000 }],
  ['OpenRouter', { context_length: 200_000, top_provider: { context_length: 100_000 } }],
  ['vLLM', { max_model_len: 200_000 }],
  ['LM Studio', { max_context_length: 400_000, loaded_context_length: 200_000 }],
  ['Mistral', { max_context_length: 200_000 }],
  ['LiteLLM', { max_input_tokens: 200_000 }],
  ['llama.cpp', { meta: { n_ctx_train: 200_000 } }],
  ['a number written as text', { context_length: '200000' }],
])('the context window of %s is found', (_, fields) => {
  expect(statedContextWindow({ id: 'm', ...fields })).toBe(200_000)
})

test.each([
  ['DimiLinks and the simulator', { max_output_tokens: 8192 }],
  ['Groq', { max_completion_tokens: 8192 }],
  ['OpenRouter', { top_provider: { max_completion_tokens: 8192 } }],
  ['Anthropic', { max_input_tokens: 200_000, max_tokens: 8192 }],
])('the longest answer of %s is found', (_, fields) => {
  expect(statedMaxOutput({ id: 'm', ...fields })).toBe(8192)
})

test('what is no positive whole number is passed over', () => {
  for (const value of [null, 0, -1, 1.5, 1e300, Number.NaN, '', '1e5', '200k', [], {}])
    expect(statedContextWindow({ id: 'm', context_window: value })).toBeUndefined()
})
