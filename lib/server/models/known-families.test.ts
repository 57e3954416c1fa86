import { expect, test } from 'vitest'
import { familyCapabilities } from './known-families'

test.each([
  ['claude-sonnet-4-6', 'vision tools thinking'],
  ['claude-opus-4-7', 'vision tools thinking'],
  ['gpt-5.5', 'vision tools json thinking'],
  ['gpt-5.3-codex', 'vision tools json thinking'],
  ['gpt-5.4', 'vision tools json thinking'],
  ['claude-opus-4-7-thinking', 'vision tools thinking'],
  ['claude-sonnet-4-6-thinking', 'vision tools thinking'],
  ['grok-4.20-0309-reasoning', 'vision tools json thinking'],
  ['claude-haiku-4-5-20251001', 'vision tools thinking'],
  ['gpt-5.4-mini', 'vision tools json thinking'],
  ['deepseek-v4-flash', 'tools json thinking'],
  ['gpt-image-2', 'image-output'],
])('the recommended %s can do: %s', (id, capabilities) => {
  expect(familyCapabilities(id).join(' ')).toBe(capabilities)
})

test.each([
  ['anthropic/claude-sonnet-4.6', 'vision tools thinking'],
  ['claude-3-5-sonnet-20241022', 'vision tools'],
  ['claude-3-7-sonnet-latest', 'vision tools thinking'],
  ['openai/gpt-4o', 'vision tools json'],
  ['gpt-4o-mini-2024-07-18', 'vision tools json'],
  ['gpt-4o-audio-preview', 'audio tools'],
  ['gpt-4.1-nano', 'vision tools json'],
  ['gpt-4-0613', 'tools'],
  ['gpt-3.5-turbo', 'tools json'],
  ['gpt-5-chat-latest', 'vision'],
  ['gpt-6-sol', 'vision tools json thinking'],
  ['o1-mini', 'thinking'],
  ['o3-mini', 'tools json thinking'],
  ['o4-mini', 'vision tools json thinking'],
  ['openai/gpt-oss-120b', 'tools thinking'],
  ['grok-3', 'tools json'],
  ['grok-3-mini', 'tools json thinking'],
  ['grok-4-fast-non-reasoning', 'vision tools json'],
  ['grok-4.20-fast', 'vision tools json'],
  ['gemini-2.5-flash', 'vision audio tools json thinking'],
  ['models/gemini-2.0-flash', 'vision audio tools json'],
  ['gemini-3-pro-image-preview', 'vision image-output'],
  ['deepseek-chat', 'tools json'],
  ['deepseek-ai/DeepSeek-R1-0528', 'thinking'],
  ['kimi-k2.6', 'vision tools json thinking'],
  ['moonshotai/Kimi-K2-Thinking', 'tools thinking'],
  ['qwen3-vl-plus', 'vision'],
  ['qwen3-max', 'tools json'],
  ['glm-5.2', 'tools thinking'],
  ['mistral-large-2512', 'tools json'],
])('the family of %s can do: %s', (id, capabilities) => {
  expect(familyCapabilities(id).join(' ')).toBe(capabilities)
})

test.each([
  'my-own-model',
  'text-embedding-3-large',
  'whisper-1',
  'gpt-4o-mini-tts',
  'gpt-4o-realtime-preview',
  'omni-moderation-latest',
  'claude',
  'gpt-neo',
  'o5',
  '',
  '/',
])('nothing is said of %j', id => {
  expect(familyCapabilities(id)).toEqual([])
})
