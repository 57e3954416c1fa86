import { expect, test } from 'vitest'
import { RECOMMENDED_MODEL_IDS, recommendedFor } from './recommended-models'

test('the table names twelve models, each once', () => {
  expect(RECOMMENDED_MODEL_IDS).toEqual([
    'claude-sonnet-4-6',
    'claude-opus-4-7',
    'gpt-5.5',
    'gpt-5.3-codex',
    'gpt-5.4',
    'claude-opus-4-7-thinking',
    'claude-sonnet-4-6-thinking',
    'grok-4.20-0309-reasoning',
    'claude-haiku-4-5-20251001',
    'gpt-5.4-mini',
    'deepseek-v4-flash',
    'gpt-image-2',
  ])
})

test('a model may be recommended for several scenarios, in the order of the table', () => {
  expect(recommendedFor('claude-opus-4-7')).toEqual(['general', 'reasoning'])
  expect(recommendedFor('claude-haiku-4-5-20251001')).toEqual(['low-cost'])
})

test('a model the table does not name is recommended for nothing', () => {
  for (const id of ['claude-opus-4-7-turbo', 'gpt-5', '', '__proto__', 'toString']) {
    expect(recommendedFor(id)).toEqual([])
  }
})

test('the simulator models stand under what they demonstrate, the failing ones nowhere', () => {
  expect(recommendedFor('demo-chat')).toEqual(['general'])
  expect(recommendedFor('demo-tools')).toEqual(['reasoning'])
  expect(recommendedFor('demo-json')).toEqual(['reasoning'])
  expect(recommendedFor('demo-thinking')).toEqual(['thinking'])
  expect(recommendedFor('demo-vision')).toEqual(['vision'])
  expect(recommendedFor('demo-flaky')).toEqual([])
  expect(recommendedFor('demo-disconnect')).toEqual([])
})
