import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSimulator } from '../create-simulator'
import { completionRequest } from '../testing/ask-simulator'
import { createPace } from './pace'
import { createPacedStream } from './paced-stream'

const poem = {
  model: 'demo-chat',
  messages: [{ role: 'user', content: '写一首关于深海的四行小诗' }],
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function numbered(count: number) {
  return Array.from({ length: count }, (_, step) => ({ step, text: `${step},` }))
}

function streamOf(count: number, pace: (step: number) => number, request = completionRequest({})) {
  return createPacedStream({ events: numbered(count).values(), pace, request })
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const { value } = await reader.read()
  return new TextDecoder().decode(value)
}

describe('the pace', () => {
  const pace = createPace({ ttftMs: 300, tokensPerSecond: 80 }, 'seed')

  test('is about the one asked for, never runs backwards and does not drift', () => {
    expect(pace(0)).toBeGreaterThan(270)
    expect(pace(0)).toBeLessThan(330)
    for (let step = 1; step < 5_000; step++) expect(pace(step + 1)).toBeGreaterThan(pace(step))
    expect(Math.abs(pace(8_001) - pace(0) - 100_000)).toBeLessThan(12.5)
  })

  test('is uneven, and the same for the same seed', () => {
    const again = createPace({ ttftMs: 300, tokensPerSecond: 80 }, 'seed')
    const other = createPace({ ttftMs: 300, tokensPerSecond: 80 }, 'other')
    const gaps = [10, 11, 12, 13].map(step => pace(step + 1) - pace(step))
    expect(new Set(gaps).size).toBe(4)
    expect(again(25)).toBe(pace(25))
    expect(other(25)).not.toBe(pace(25))
  })

  test('at infinite speed everything is due with the first token', () => {
    const instant = createPace({ ttftMs: 100, tokensPerSecond: Number.POSITIVE_INFINITY }, 'seed')
    expect(instant(1_000)).toBe(instant(0))
  })
})

describe('a paced stream', () => {
  test('sends each event when it is due', async () => {
    const reader = streamOf(3, step => 100 + step * 10).getReader()
    const first = readText(reader)
    await vi.advanceTimersByTimeAsync(99)
    await vi.advanceTimersByTimeAsync(1)
    expect(await first).toBe('0,')
    const second = readText(reader)
    await vi.advanceTimersByTimeAsync(10)
    expect(await second).toBe('1,')
  })

  test('sends what is late at once, so that nothing drifts', async () => {
    const reader = streamOf(10, step => step * 10).getReader()
    expect(await readText(reader)).toBe('0,')
    await vi.advanceTimersByTimeAsync(55)
    expect(await readText(reader)).toBe('1,2,3,4,5,')
    const next = readText(reader)
    await vi.advanceTimersByTimeAsync(5)
    expect(await next).toBe('6,')
  })

  test('neither works ahead nor keeps a timer while nobody reads', async () => {
    const next = vi.fn()
    const events = numbered(100_000)
    const iterator = {
      next: () => {
        next()
        const value = events[next.mock.calls.length - 1] ?? { step: 0, text: '' }
        return { done: false as const, value }
      },
    }
    const stream = createPacedStream({
      events: iterator,
      pace: () => 0,
      request: completionRequest({}),
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(next).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
    const text = await readText(stream.getReader())
    expect(text.length).toBeLessThan(20_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(next.mock.calls.length).toBeLessThan(6_000)
  })

  test('keeps no timer once it is cancelled', async () => {
    const reader = streamOf(10, step => 1_000 + step).getReader()
    const read = reader.read()
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(1)
    await reader.cancel()
    expect(vi.getTimerCount()).toBe(0)
    expect(await read).toEqual({ done: true, value: undefined })
  })

  test('keeps no timer once the request is aborted, and fails with its reason', async () => {
    const controller = new AbortController()
    const request = completionRequest({}, { signal: controller.signal })
    const reader = streamOf(10, step => 1_000 + step, request).getReader()
    const read = reader.read()
    const outcome = expect(read).rejects.toMatchObject({ name: 'AbortError' })
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    expect(vi.getTimerCount()).toBe(0)
    await outcome
  })

  test('of a request already aborted fails at once', async () => {
    const request = completionRequest({}, { signal: AbortSignal.abort() })
    await expect(
      streamOf(3, () => 0, request)
        .getReader()
        .read(),
    ).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('delivers every event before it breaks off', async () => {
    const failure = new TypeError('gone')
    const stream = createPacedStream({
      events: numbered(5).values(),
      pace: step => step * 10,
      request: completionRequest({}),
      failure,
    })
    const reader = stream.getReader()
    await vi.advanceTimersByTimeAsync(100)
    expect(await readText(reader)).toBe('0,1,2,3,4,')
    await expect(reader.read()).rejects.toBe(failure)
  })
})

describe('the simulator at its usual pace', () => {
  test('opens the stream at once, and sends the first token after about 300 ms', async () => {
    const response = await createSimulator()(completionRequest({ ...poem, stream: true }))
    const reader = response.body?.getReader()
    let first: string | undefined
    const reading = reader?.read().then(({ value }) => {
      first = new TextDecoder().decode(value)
    })
    await vi.advanceTimersByTimeAsync(260)
    expect(first).toBeUndefined()
    await vi.advanceTimersByTimeAsync(80)
    await reading
    expect(first).toContain('"role":"assistant"')
    await reader?.cancel()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('writes about 80 tokens a second', async () => {
    const response = await createSimulator()(completionRequest({ ...poem, stream: true }))
    const start = performance.now()
    const reading = response.text()
    await vi.runAllTimersAsync()
    const frames = (await reading).split('\n\n').length
    const seconds = (performance.now() - start - 300) / 1000
    expect(frames / seconds).toBeGreaterThan(70)
    expect(frames / seconds).toBeLessThan(95)
  })

  test('an answer that is not streamed comes when all of it is written', async () => {
    let arrived = false
    const reading = createSimulator()(completionRequest(poem)).then(() => {
      arrived = true
    })
    await vi.advanceTimersByTimeAsync(500)
    expect(arrived).toBe(false)
    await vi.runAllTimersAsync()
    await reading
    expect(arrived).toBe(true)
  })

  test.each([true, false])(
    'an abort ends it from its first moment on, stream: %s',
    async stream => {
      const controller = new AbortController()
      const request = completionRequest({ ...poem, stream }, { signal: controller.signal })
      const outcome = createSimulator()(request).then(response => response.text())
      const expected = expect(outcome).rejects.toMatchObject({ name: 'AbortError' })
      await vi.advanceTimersByTimeAsync(100)
      expect(vi.getTimerCount()).toBe(1)
      controller.abort()
      expect(vi.getTimerCount()).toBe(0)
      await expected
    },
  )

  test('an aborted request is not answered at all', async () => {
    const request = completionRequest(poem, { signal: AbortSignal.abort() })
    await expect(createSimulator()(request)).rejects.toMatchObject({ name: 'AbortError' })
    expect(vi.getTimerCount()).toBe(0)
  })
})
