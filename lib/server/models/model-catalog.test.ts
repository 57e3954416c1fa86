import { expect, test, vi } from 'vitest'
import type { Upstream } from '../env'
import { createModelCatalog } from './model-catalog'

const MINUTE = 60_000

const named = (name: string, settings: Partial<Upstream> = {}): Upstream => ({
  name,
  kind: 'openai-compatible',
  baseURL: `https://${name}.example/v1`,
  ...settings,
})

/** A catalog over upstreams that answer as the test says, on a clock the test sets. */
function createBench(...upstreams: Upstream[]) {
  const clock = { now: 0 }
  const answers = new Map<string, () => Promise<Response>>()
  const asked = vi.fn((name: string) => answers.get(name)?.() ?? Promise.reject(new Error('down')))
  const catalog = createModelCatalog({
    upstreams,
    fetchOf:
      ({ name }) =>
      () =>
        asked(name),
    now: () => clock.now,
  })
  const offer = (name: string, ...ids: string[]) =>
    answers.set(name, async () => Response.json(ids.map(id => ({ id }))))
  const fail = (name: string) => answers.delete(name)
  const known = () => catalog.known().map(({ upstream, models }) => [upstream.name, models])
  const listed = async () =>
    (await catalog.listings()).map(({ models, verified }) => [models.map(m => m.id), verified])
  return { clock, catalog, asked, offer, fail, known, listed, answers }
}

test('every upstream is asked once in five minutes', async () => {
  const { clock, asked, offer, listed } = createBench(named('one'), named('two'))
  offer('one', 'a')
  offer('two', 'b')
  const both = [
    [['a'], true],
    [['b'], true],
  ]
  expect(await Promise.all([listed(), listed()])).toEqual([both, both])
  clock.now = 5 * MINUTE - 1
  expect(await listed()).toEqual(both)
  expect(asked.mock.calls).toEqual([['one'], ['two']])
})

test('after five minutes the old list is served while a new one is read', async () => {
  const { clock, asked, offer, listed } = createBench(named('one'))
  offer('one', 'a')
  await listed()
  offer('one', 'a', 'b')
  clock.now = 5 * MINUTE
  expect(await listed()).toEqual([[['a'], true]])
  await vi.waitFor(async () => expect(await listed()).toEqual([[['a', 'b'], true]]))
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a failure is tried again after thirty seconds, not before', async () => {
  const { clock, asked, offer, listed } = createBench(named('one'))
  expect(await listed()).toEqual([[[], false]])
  offer('one', 'a')
  clock.now = 30_000 - 1
  expect(await listed()).toEqual([[[], false]])
  expect(asked).toHaveBeenCalledTimes(1)
  clock.now = 30_000
  expect(await listed()).toEqual([[[], false]])
  await vi.waitFor(async () => expect(await listed()).toEqual([[['a'], true]]))
})

test('a failure of long ago is not shown again: the next reading is waited for', async () => {
  const { clock, offer, listed } = createBench(named('one'))
  await listed()
  offer('one', 'a')
  clock.now = 5 * MINUTE
  expect(await listed()).toEqual([[['a'], true]])
})

test('a list once read stays while its upstream is down, and is tried every thirty seconds', async () => {
  const { clock, asked, offer, fail, listed } = createBench(named('one'))
  offer('one', 'a')
  await listed()
  fail('one')
  clock.now = 60 * MINUTE
  expect(await listed()).toEqual([[['a'], true]])
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  clock.now += 29_999
  expect(await listed()).toEqual([[['a'], true]])
  expect(asked).toHaveBeenCalledTimes(2)
  clock.now += 1
  expect(await listed()).toEqual([[['a'], true]])
  expect(asked).toHaveBeenCalledTimes(3)
})

test('what is known is told at once, and the rest is read behind', async () => {
  const { asked, offer, known } = createBench(named('one'), named('two', { models: ['b'] }))
  offer('one', 'a')
  expect(known()).toEqual([['two', [{ id: 'b' }]]])
  expect(known()).toEqual([['two', [{ id: 'b' }]]])
  await vi.waitFor(() => expect(known()).toHaveLength(2))
  expect(known()).toEqual([
    ['one', [{ id: 'a' }]],
    ['two', [{ id: 'b' }]],
  ])
  expect(asked.mock.calls).toEqual([['one']])
})

test('one upstream that hangs does not keep the others from being known', async () => {
  const { answers, offer, known } = createBench(named('one'), named('two'))
  answers.set('one', () => new Promise(() => {}))
  offer('two', 'b')
  known()
  await vi.waitFor(() => expect(known()).toEqual([['two', [{ id: 'b' }]]]))
})
