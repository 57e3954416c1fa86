import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseModelList } from './parse-model-list'

const ids = (json: unknown) => parseModelList(json)?.map(({ id }) => id)

test('the shapes a model list comes in are all read', () => {
  expect(ids({ object: 'list', data: [{ id: 'a' }] })).toEqual(['a'])
  expect(ids([{ id: 'a' }, 'b'])).toEqual(['a', 'b'])
  expect(ids({ models: [{ name: 'llama3:8b', model: 'llama3:8b' }] })).toEqual(['llama3:8b'])
  expect(ids({ models: [{ name: 'models/gemini-2.5-pro' }] })).toEqual(['models/gemini-2.5-pro'])
})

test('an empty list is a list, also where it is written as null', () => {
  expect(ids({ data: [] })).toEqual([])
  expect(ids({ object: 'list', data: null })).toEqual([])
})

test('every field of an entry is kept as it came', () => {
  const entry = {
    id: 'm',
    object: 'model',
    created: 1_777_080_000,
    input_modalities: ['text', 'image'],
    pricing: { prompt: '0.000003', tiers: [{ from: 0, to: null }] },
    ready: true,
    'x-vendor': null,
  }
  expect(parseModelList({ data: [entry] })).toEqual([entry])
})

test('entries without a usable id are dropped, and the first of two with one id stays', () => {
  const data = [
    null,
    7,
    '',
    [],
    {},
    { id: 7, name: 'Seven' },
    { id: null },
    { id: ['a'] },
    { id: 'x'.repeat(257) },
    { id: 'line\nbreak' },
    { id: 'good', n: 1 },
    { id: 'good', n: 2 },
  ]
  expect(parseModelList({ data })).toEqual([{ id: 'good', n: 1 }])
})

test('what is no list at all, or a list of nothing readable, is told apart from an empty one', () => {
  for (const json of [null, 7, 'a', {}, { data: 'a' }, { data: {} }, { data: [{}, 7] }, [null]]) {
    expect(parseModelList(json)).toBeUndefined()
  }
})

test('an id named __proto__ is an id like any other and pollutes nothing', () => {
  const json: unknown = JSON.parse(
    '{"data":[{"id":"__proto__"},{"id":"m","__proto__":{"polluted":1},"deep":{"__proto__":{"polluted":1}}}]}',
  )
  const models = parseModelList(json)
  expect(models).toEqual([{ id: '__proto__' }, { id: 'm', deep: {} }])
  expect(models?.[1]).not.toHaveProperty('polluted')
  expect({}).not.toHaveProperty('polluted')
})

test('no JSON makes it throw, and its ids are always distinct strings', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ data: fc.array(fc.jsonValue()) })), json => {
      const found = ids(json)
      if (!found) return
      expect(found.every(id => typeof id === 'string' && id !== '')).toBe(true)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
