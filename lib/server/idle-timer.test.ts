import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { IdleTimer } from './idle-timer'

const ring = vi.fn()
let timer = new IdleTimer()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  ring.mockClear()
  timer = new IdleTimer()
  timer.start(1000, ring)
})
afterEach(() => {
  vi.useRealTimers()
})

test('it rings once, when the time is over', () => {
  vi.advanceTimersByTime(999)
  expect(ring).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(ring).toHaveBeenCalledOnce()
})

test('a touch puts it off by the whole time', () => {
  vi.advanceTimersByTime(900)
  timer.touch()
  vi.advanceTimersByTime(999)
  expect(ring).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(ring).toHaveBeenCalledOnce()
})

test('a thousand touches keep one timeout', () => {
  for (let count = 0; count < 1000; count += 1) timer.touch()
  expect(vi.getTimerCount()).toBe(1)
})

test('stopped it never rings, resumed it waits anew, started again it forgets', () => {
  timer.stop()
  vi.advanceTimersByTime(5000)
  expect(ring).not.toHaveBeenCalled()
  timer.resume()
  vi.advanceTimersByTime(999)
  const other = vi.fn()
  timer.start(500, other)
  vi.advanceTimersByTime(500)
  expect([ring.mock.calls.length, other.mock.calls.length]).toEqual([0, 1])
  expect(vi.getTimerCount()).toBe(0)
})
