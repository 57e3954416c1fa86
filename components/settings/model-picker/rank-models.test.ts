import { expect, test } from 'vitest'
import type { ModelEntry } from './model-entry'
import { rankModels, typedModelId } from './rank-models'

const entry = (id: string, upstream = 'dimilinks', name?: string): ModelEntry => ({
  id,
  info: { id, upstream, name, capabilities: [], recommended_for: [], verified: true },
})

const entries = [
  entry('claude-sonnet-4-6-thinking'),
  entry('claude-sonnet-4-6'),
  entry('claude-opus-4-7'),
  entry('gpt-5.5'),
  entry('gpt-5.4-mini'),
  entry('qwen3', 'local', 'Qwen 3 by Alibaba'),
  { id: 'unlisted' },
]

const search = (query: string) => rankModels(entries, query).map(({ id }) => id)

const cases = [
  ['claude-sonnet-4-6', ['claude-sonnet-4-6', 'claude-sonnet-4-6-thinking']],
  ['CLAUDE-OPUS-4-7', ['claude-opus-4-7']],
  ['sonnet 4.6', ['claude-sonnet-4-6', 'claude-sonnet-4-6-thinking']],
  ['thinking sonnet', ['claude-sonnet-4-6-thinking']],
  ['cs46', ['claude-sonnet-4-6', 'claude-sonnet-4-6-thinking']],
  ['gpt55', ['gpt-5.5']],
  ['mini', ['gpt-5.4-mini']],
  ['local', ['qwen3']],
  ['alibaba', ['qwen3']],
  ['unlisted', ['unlisted']],
  ['my-own-model', []],
] as const

for (const [query, found] of cases) {
  test(`"${query}" finds ${found.join(', ') || 'nothing'}`, () => {
    expect(search(query)).toEqual(found)
  })
}

test('an exact id wins over every other match', () => {
  expect(search('gpt-5.5')[0]).toBe('gpt-5.5')
  expect(rankModels([entry('a', 'b'), entry('b')], 'b').map(({ id }) => id)).toEqual(['b', 'a'])
})

test('what is typed can be used as an id unless a model has it', () => {
  expect(typedModelId(entries, ' gpt-6 ')).toBe('gpt-6')
  expect(typedModelId(entries, 'GPT-5.5')).toBe('GPT-5.5')
  expect(typedModelId(entries, 'gpt-5.5')).toBeUndefined()
  expect(typedModelId(entries, '  ')).toBeUndefined()
})

test('a long query of repeated letters is answered at once', () => {
  const id = Array.from({ length: 24 }, () => 'aaaa').join('-')
  expect(rankModels([entry(id)], `${'a'.repeat(40)}b`)).toEqual([])
})
