import { expect, onTestFinished, test, vi } from 'vitest'
import type { Upstream } from '../env'
import { findInPriceList } from './price-list'

type Place = Pick<Upstream, 'kind' | 'baseURL'>

const DIMILINKS: Place = { kind: 'dimilinks', baseURL: 'https://dimilinks.com/v1' }
const at = (baseURL: string): Place => ({ kind: 'openai-compatible', baseURL })
const NOON = new Date('2026-11-22T12:00:00Z')

const find = (model: string, place = DIMILINKS, now = NOON) => findInPriceList(model, place, now)
const price = (model: string, place = DIMILINKS, now = NOON) => find(model, place, now)?.price

/** `input output cached window provider` of a model, in USD per million tokens and tokens. */
function facts(model: string, place?: Place): string {
  const entry = find(model, place)
  const { input, output, cached_input, source } = entry?.price ?? {}
  return [input, output, cached_input, entry?.contextWindow, source]
    .map(fact => fact ?? '-')
    .join(' ')
    .replace(' (genai-prices)', '')
}

test.each([
  ['claude-sonnet-4-6', '3 15 0.3 1000000 Anthropic'],
  ['claude-opus-4-7', '5 25 0.5 1000000 Anthropic'],
  ['gpt-5.5', '5 30 0.5 1000000 OpenAI'],
  ['gpt-5.3-codex', '1.75 14 0.175 400000 OpenAI'],
  ['gpt-5.4', '2.5 15 0.25 1050000 OpenAI'],
  ['claude-opus-4-7-thinking', '5 25 0.5 1000000 Anthropic'],
  ['claude-sonnet-4-6-thinking', '3 15 0.3 1000000 Anthropic'],
  // The list has grok-4.20 alone, and what others publish for this version differs.
  ['grok-4.20-0309-reasoning', '- - - - -'],
  ['claude-haiku-4-5-20251001', '1 5 0.1 200000 Anthropic'],
  ['gpt-5.4-mini', '0.75 4.5 0.075 400000 OpenAI'],
  ['deepseek-v4-flash', '0.22 0.66 0.007 1000000 Deepseek'],
  // Pictures are billed by rates of their own.
  ['gpt-image-2', '- - - - -'],
])('the recommended %s: %s', (model, expected) => {
  expect(facts(model)).toBe(expected)
})

test.each([
  ['claude-opus-4-1-20250805', '15 75 1.5 200000 Anthropic'],
  ['claude-opus-4-20250514', '15 75 1.5 200000 Anthropic'],
  ['claude-sonnet-4-20250514', '3 15 0.3 200000 Anthropic'],
  ['claude-sonnet-4-5@20250929', '3 15 0.3 200000 Anthropic'],
  ['claude-sonnet-4-5-20250929-thinking', '3 15 0.3 200000 Anthropic'],
  ['claude-3-5-haiku-20241022', '0.8 4 0.08 200000 Anthropic'],
  ['claude-3-7-sonnet-latest', '3 15 0.3 200000 Anthropic'],
  ['claude-3-opus-20240229', '15 75 1.5 200000 Anthropic'],
  ['anthropic/claude-sonnet-4.6', '3 15 0.3 1000000 Anthropic'],
  ['gpt-4o', '2.5 10 1.25 128000 OpenAI'],
  ['gpt-4o-2024-05-13', '5 15 - 128000 OpenAI'],
  ['gpt-4o-2024-11-20', '2.5 10 1.25 128000 OpenAI'],
  ['gpt-4o-mini', '0.15 0.6 0.075 128000 OpenAI'],
  ['gpt-4.1', '2 8 0.5 1000000 OpenAI'],
  ['gpt-4.1-mini-2025-04-14', '0.4 1.6 0.1 1000000 OpenAI'],
  ['gpt-4-turbo', '10 30 - 128000 OpenAI'],
  ['gpt-3.5-turbo', '0.5 1.5 - 16385 OpenAI'],
  ['gpt-5', '1.25 10 0.125 400000 OpenAI'],
  ['openai/gpt-5-mini', '0.25 2 0.025 400000 OpenAI'],
  ['GPT-5-Nano', '0.05 0.4 0.005 400000 OpenAI'],
  ['o3', '2 8 0.5 200000 OpenAI'],
  ['o4-mini-2025-04-16', '1.1 4.4 0.275 200000 OpenAI'],
  ['grok-4', '3 15 0.75 256000 X AI'],
  ['x-ai/grok-4-fast', '0.2 0.5 0.05 2000000 X AI'],
  ['grok-code-fast-1', '0.2 1.5 0.02 256000 X AI'],
  ['gemini-2.5-flash', '0.3 2.5 0.03 1048576 Google'],
  ['google/gemini-2.5-pro', '1.25 10 0.125 - Google'],
  ['models/gemini-3-flash-preview', '0.5 3 0.05 1000000 Google'],
  ['deepseek-v4-pro', '0.66 1.98 0.022 1000000 Deepseek'],
  ['kimi-k2.6', '0.95 4 0.16 262144 MoonshotAi'],
  ['kimi-k2-thinking', '0.6 2.5 0.15 262144 MoonshotAi'],
  ['mistral-large-2512', '0.5 1.5 0.05 262144 Mistral'],
  ['MiniMax-M2.7', '0.3 1.2 0.06 204800 MiniMax'],
])('%s: %s', (model, expected) => {
  expect(facts(model)).toBe(expected)
})

test.each([
  ['a longer name with the same beginning', 'claude-sonnet-4-60'],
  ['a variant nobody listed', 'claude-sonnet-4-6-turbo'],
  ['a newer minor version under an older prefix', 'claude-sonnet-5-9'],
  ['a model built from another', 'deepseek-v4-flash-distill-qwen-8b'],
  ['a dated version the vendor lists otherwise', 'gpt-5.4-2031-01-01'],
  ['-thinking where it is a model of its own', 'gpt-5.4-thinking'],
  ['an alias that moves', 'grok-latest'],
  ['another alias that moves', 'mistral-large-latest'],
  ['a name for whatever is current', 'deepseek-chat'],
  ['weights with a price nobody set', 'openai/gpt-oss-120b'],
  ['a prefix of another company', 'azure/gpt-5.5'],
  ['a prefix that contradicts the name', 'openai/claude-sonnet-4-6'],
  ['two prefixes', 'openrouter/openai/gpt-5.5'],
  ['a free variant', 'x-ai/grok-4-fast:free'],
  ['speech', 'gpt-4o-audio-preview'],
  ['pictures', 'gemini-2.5-flash-image'],
  ['a fee for every search', 'gpt-4o-search-preview'],
  ['embeddings', 'text-embedding-3-large'],
  ['a family without a vendor in the list', 'qwen3-max'],
  ['a family with two vendors that differ', 'glm-5.2'],
  ['the simulator', 'demo-chat'],
  ['a model of one’s own', 'my-model'],
  ['a word every object has', 'constructor'],
  ['nothing', ''],
])('no price for %s: %s', (_, model) => {
  expect(find(model)).toBeUndefined()
})

test('where the price list knows who bills, only what that company asks is told', () => {
  const router = at('https://openrouter.ai/api/v1')
  expect(price('openai/gpt-5.5', router)?.source).toBe('OpenRouter (genai-prices)')
  expect(price('gpt-5.5-of-mine', router)).toBeUndefined()
  const groq = at('https://api.groq.com/openai/v1')
  expect(price('openai/gpt-oss-120b', groq)?.source).toBe('Groq (genai-prices)')
  expect(price('gpt-5.5', groq)).toBeUndefined()
  const openai = at('https://api.openai.com/v1')
  expect(price('gpt-5.5', openai)?.source).toBe('OpenAI (genai-prices)')
  expect(price('claude-sonnet-4-6', openai)).toBeUndefined()
  expect(price('deepseek-v4-pro', at('https://api.deepseek.com/v1'))?.output).toBe(1.98)
})

test('weights that anyone may host have a price only where their vendor is reached', () => {
  for (const baseURL of ['http://127.0.0.1:11434/v1', 'https://gateway.example/v1']) {
    expect(find('deepseek-v4-flash', at(baseURL))).toBeUndefined()
    expect(price('gpt-5.5', at(baseURL))?.source).toBe('OpenAI (genai-prices)')
  }
})

test('a price that changes with the day or the hour is the one of now', () => {
  const input = (model: string, now: string) => price(model, DIMILINKS, new Date(now))?.input
  expect(input('deepseek-v4-flash', '2026-08-16T12:00:00Z')).toBe(0.14)
  expect(input('deepseek-v4-flash', '2026-11-22T12:00:00Z')).toBe(0.22)
  expect(input('deepseek-v4-flash', '2026-11-22T02:00:00Z')).toBe(0.44)
  expect(input('gemini-3.6-flash', '2026-12-31T12:00:00Z')).toBe(0.75)
  expect(input('gemini-3.6-flash', '2027-01-01T12:00:00Z')).toBe(1.5)
})

test('nothing is fetched to find a price', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>()
  vi.stubGlobal('fetch', fetch)
  onTestFinished(() => void vi.unstubAllGlobals())
  expect(price('gpt-5.5')).toBeDefined()
  await new Promise(setImmediate)
  expect(fetch).not.toHaveBeenCalled()
})
