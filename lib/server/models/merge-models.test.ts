import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Upstream } from '../env'
import type { Listing } from './list-upstream-models'
import { findAddressed, mergeModels } from './merge-models'
import { resolveModel } from './resolve-model'

function listing(name: string, ids: string[], settings: Partial<Upstream> = {}): Listing {
  const upstream: Upstream = {
    name,
    kind: 'openai-compatible',
    baseURL: `https://${name}.example/v1`,
    ...settings,
  }
  return { upstream, models: ids.map(id => ({ id })), verified: true }
}

const addresses = (listings: Listing[]) =>
  mergeModels(listings).map(({ id, upstream, model }) => [id, upstream.name, model.id])

function resolve(model: string, listings: Listing[], known = listings) {
  const upstreams = listings.map(({ upstream }) => upstream)
  const found = resolveModel(model, upstreams, () => known)
  return [found.upstream.name, found.model]
}

test('models come in the order of the upstreams', () => {
  expect(addresses([listing('one', ['b', 'a']), listing('two', ['c'])])).toEqual([
    ['b', 'one', 'b'],
    ['a', 'one', 'a'],
    ['c', 'two', 'c'],
  ])
})

test('an id that several upstreams share is plain for the first and prefixed for the others', () => {
  const listings = [listing('one', ['x']), listing('two', ['x', 'y']), listing('three', ['x'])]
  expect(addresses(listings)).toEqual([
    ['x', 'one', 'x'],
    ['two/x', 'two', 'x'],
    ['y', 'two', 'y'],
    ['three/x', 'three', 'x'],
  ])
})

test('a listed id that looks like a prefixed one keeps its name, and nothing else takes it', () => {
  const router = listing('router', ['gpt-5.5', 'openai/gpt-5.5'])
  const openai = listing('openai', ['gpt-5.5'])
  expect(addresses([router, openai])).toEqual([
    ['gpt-5.5', 'router', 'gpt-5.5'],
    ['openai/gpt-5.5', 'router', 'openai/gpt-5.5'],
  ])
  expect(resolve('openai/gpt-5.5', [router, openai])).toEqual(['router', 'openai/gpt-5.5'])
})

test('a model is found under its own address and under the prefix of its upstream', () => {
  const merged = mergeModels([listing('one', ['x']), listing('two', ['x'])])
  expect(findAddressed(merged, 'x')?.upstream.name).toBe('one')
  expect(findAddressed(merged, 'one/x')).toMatchObject({ id: 'one/x', upstream: { name: 'one' } })
  expect(findAddressed(merged, 'two/x')?.upstream.name).toBe('two')
  expect(findAddressed(merged, 'three/x')).toBeUndefined()
})

test('a plain id goes to the first upstream that lists it', () => {
  const listings = [listing('one', ['a']), listing('two', ['a', 'b'])]
  expect(resolve('a', listings)).toEqual(['one', 'a'])
  expect(resolve('b', listings)).toEqual(['two', 'b'])
})

test('a prefix names the upstream, also for an id it does not list', () => {
  const listings = [listing('one', ['a']), listing('two', ['a'])]
  expect(resolve('two/a', listings)).toEqual(['two', 'a'])
  expect(resolve('two/typed-by-hand', listings)).toEqual(['two', 'typed-by-hand'])
  expect(resolve('two/org/model', listings)).toEqual(['two', 'org/model'])
})

test('an id nobody lists goes to the first upstream word for word', () => {
  const listings = [listing('one', ['a']), listing('two', ['b'])]
  for (const id of ['new-model', 'org/model', 'two/', '/two', 'twos/a', '__proto__', ' a'])
    expect(resolve(id, listings)).toEqual(['one', id])
})

test('an upstream with a list of its own in the settings is not asked for anything else', () => {
  const fixed = listing('fixed', ['a'], { models: ['a'] })
  expect(resolve('new-model', [fixed, listing('open', ['b'])])).toEqual(['open', 'new-model'])
  expect(resolve('new-model', [fixed])).toEqual(['fixed', 'new-model'])
})

test('while no list is known, the prefix decides, else the first upstream', () => {
  const listings = [listing('one', ['a']), listing('two', ['b'])]
  expect(resolve('b', listings, [])).toEqual(['one', 'b'])
  expect(resolve('two/b', listings, [])).toEqual(['two', 'b'])
})

test('with one upstream the list is looked at only for an id under its name', () => {
  const only = listing('openrouter', ['openrouter/auto'])
  const unknown = () => {
    throw new Error('The list was looked at.')
  }
  const plain = resolveModel('anything/else', [only.upstream], unknown)
  expect(plain).toEqual({ upstream: only.upstream, model: 'anything/else' })
  expect(resolve('openrouter/auto', [only])).toEqual(['openrouter', 'openrouter/auto'])
  expect(resolve('openrouter/gpt-5.5', [only])).toEqual(['openrouter', 'gpt-5.5'])
})

test('whatever is listed goes where the list says, and no address is given twice', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
  const someIds = fc.uniqueArray(fc.constantFrom('x', 'y', 'a/x', 'b/x', 'a/a/x', 'b/y', 'c'))
  const upstreams = names.chain(list =>
    fc.tuple(...list.map(name => someIds.map(found => listing(name, found)))),
  )
  fc.assert(
    fc.property(upstreams, listings => {
      const merged = mergeModels(listings)
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
      for (const { id, upstream, model } of merged)
        expect(resolve(id, listings)).toEqual([upstream.name, model.id])
    }),
  )
})
