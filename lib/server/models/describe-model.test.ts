import { expect, test } from 'vitest'
import type { Upstream } from '../env'
import { describeModel } from './describe-model'

const NOON = new Date('2026-11-22T12:00:00Z')
const UPSTREAM: Upstream = {
  name: 'dimilinks',
  kind: 'dimilinks',
  baseURL: 'https://secret-host.example/v1',
}

function describe(model: { id: string; [field: string]: unknown }, id = model.id) {
  return describeModel({ id, upstream: UPSTREAM, model, verified: true }, NOON)
}

test('a recommended model carries all that is known of it', () => {
  expect(describe({ id: 'claude-sonnet-4-6', object: 'model', owned_by: 'anthropic' })).toEqual({
    id: 'claude-sonnet-4-6',
    object: 'model',
    owned_by: 'anthropic',
    upstream: 'dimilinks',
    capabilities: ['vision', 'tools', 'thinking'],
    input_modalities: undefined,
    context_window: 1_000_000,
    max_output_tokens: undefined,
    price: { input: 3, output: 15, cached_input: 0.3, source: 'Anthropic (genai-prices)' },
    recommended_for: ['general'],
    verified: true,
  })
})

test('a prefixed id is described by the id that its upstream knows', () => {
  const model = describe({ id: 'gpt-5.5' }, 'dimilinks/gpt-5.5')
  expect(model).toMatchObject({ id: 'dimilinks/gpt-5.5', recommended_for: ['general'] })
  expect(model.price?.input).toBe(5)
})

test('what the upstream says comes before what the family is known for', () => {
  const model = describe({
    id: 'gpt-5.5',
    context_length: 64_000,
    max_output_tokens: 4_000,
    architecture: { input_modalities: ['text'] },
    supported_parameters: ['max_tokens'],
  })
  expect(model).toMatchObject({
    capabilities: [],
    context_window: 64_000,
    max_output_tokens: 4_000,
    input_modalities: ['text'],
  })
})

test('nothing is claimed of a model nobody knows', () => {
  const { capabilities, context_window, price, recommended_for } = describe({ id: 'my-model' })
  expect({ capabilities, context_window, price, recommended_for }).toEqual({
    capabilities: [],
    context_window: undefined,
    price: undefined,
    recommended_for: [],
  })
})

test('a field of the upstream never passes for one of ours', () => {
  const forged = {
    id: 'my-model',
    upstream: 'evil',
    capabilities: 'everything',
    input_modalities: 'all',
    context_window: 'big',
    max_output_tokens: {},
    price: 'free',
    recommended_for: 'you',
    verified: 'yes',
    pricing: { prompt: '0.1' },
  }
  const model = JSON.parse(JSON.stringify(describe(forged)))
  expect(model).toEqual({
    id: 'my-model',
    pricing: { prompt: '0.1' },
    upstream: 'dimilinks',
    capabilities: [],
    recommended_for: [],
    verified: true,
  })
})

test('the base URL of the upstream is in no field', () => {
  expect(JSON.stringify(describe({ id: 'gpt-5.5' }))).not.toContain('secret-host')
})
