import { expect, test, vi } from 'vitest'
import { createSwrCache } from './swr-cache'

/** A cache whose loads end when the test says so, on a clock the test sets. */
function createBench(usableMs = Number.POSITIVE_INFINITY) {
  const clock = { now: 0 }
  const ends: ((value: string) => void)[] = []
  const load = vi.fn(
    (_key: string, _previous?: string) => new Promise<string>(resolve => ends.push(resolve)),
  )
  const lifetime = () => ({ freshMs: 100, usableMs })
  const cache = createSwrCache({ load, lifetime, now: () => clock.now })
  const end = (value: string) => ends.shift()?.(value)
  return { cache, clock, load, end }
}

test('callers that come together share one load per key', async () => {
  const { cache, load, end } = createBench()
  const answers = [cache.get('a'), cache.get('a'), cache.get('a')]
  expect(cache.peek('a')).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(1)
  end('one')
  expect(await Promise.all(answers)).toEqual(['one', 'one', 'one'])
})

test('keys do not wait for one another', async () => {
  const { cache, load, end } = createBench()
  const a = cache.get('a')
  const b = cache.get('b')
  expect(load).toHaveBeenCalledTimes(2)
  end('A')
  end('B')
  expect(await Promise.all([a, b])).toEqual(['A', 'B'])
})

test('a fresh value is served without a load', async () => {
  const { cache, clock, load, end } = createBench()
  const first = cache.get('a')
  end('one')
  await first
  clock.now = 99
  expect(await cache.get('a')).toBe('one')
  expect(cache.peek('a')).toBe('one')
  expect(load).toHaveBeenCalledTimes(1)
})

test('a stale value is served at once while one load renews it', async () => {
  const { cache, clock, load, end } = createBench()
  const first = cache.get('a')
  end('one')
  await first
  clock.now = 100
  expect(await cache.get('a')).toBe('one')
  expect(cache.peek('a')).toBe('one')
  expect(load).toHaveBeenCalledTimes(2)
  expect(load).toHaveBeenLastCalledWith('a', 'one')
  end('two')
  await vi.waitFor(() => expect(cache.peek('a')).toBe('two'))
  expect(load).toHaveBeenCalledTimes(2)
})

test('a value past its use is waited for, though a peek still shows it', async () => {
  const { cache, clock, load, end } = createBench(200)
  const first = cache.get('a')
  end('one')
  await first
  clock.now = 200
  expect(cache.peek('a')).toBe('one')
  const second = cache.get('a')
  expect(load).toHaveBeenCalledTimes(2)
  end('two')
  expect(await second).toBe('two')
})

test('a peek at nothing starts the load and does not wait', async () => {
  const { cache, load, end } = createBench()
  expect(cache.peek('a')).toBeUndefined()
  expect(cache.peek('a')).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(1)
  end('one')
  await vi.waitFor(() => expect(cache.peek('a')).toBe('one'))
})
