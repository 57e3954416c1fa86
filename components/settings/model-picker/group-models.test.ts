import { expect, test } from 'vitest'
import type { ModelInfo, Scenario } from '@/lib/chat/model-info'
import { groupModels } from './group-models'

const model = (
  id: string,
  upstream = 'dimilinks',
  recommended_for: Scenario[] = [],
): ModelInfo => ({
  id,
  upstream,
  capabilities: [],
  recommended_for,
  verified: true,
})

const models = [
  model('grok-4.20-fast'),
  model('gpt-5.5', 'dimilinks', ['general']),
  model('claude-opus-4-7', 'dimilinks', ['general', 'reasoning']),
  model('claude-sonnet-4-6', 'dimilinks', ['general']),
  model('llama', 'local'),
]

const shape = (options: Partial<Parameters<typeof groupModels>[0]>) =>
  groupModels({ models, favourites: [], recent: [], chosen: 'gpt-5.5', ...options }).map(
    ({ kind, upstream, entries }) => [upstream ?? kind, entries.map(({ id }) => id)],
  )

test('scenarios come in the order of the API reference, then the rest by upstream', () => {
  expect(shape({})).toEqual([
    ['general', ['claude-sonnet-4-6', 'claude-opus-4-7', 'gpt-5.5']],
    ['dimilinks', ['grok-4.20-fast']],
    ['local', ['llama']],
  ])
})

test('a model stands once, in the first group it fits', () => {
  expect(shape({ favourites: ['claude-opus-4-7'], recent: ['claude-opus-4-7', 'llama'] })).toEqual([
    ['favourites', ['claude-opus-4-7']],
    ['recent', ['llama']],
    ['general', ['claude-sonnet-4-6', 'gpt-5.5']],
    ['dimilinks', ['grok-4.20-fast']],
  ])
})

test('a chosen id that nobody lists leads the recent ones, without info', () => {
  const groups = groupModels({ models, favourites: [], recent: ['llama'], chosen: 'my-model' })
  expect(groups[0]).toEqual({
    kind: 'recent',
    entries: [
      { id: 'my-model', info: undefined },
      { id: 'llama', info: models[4] },
    ],
  })
})

test('no models and no choice make no groups', () => {
  expect(shape({ models: [], chosen: '' })).toEqual([])
})
