import { describe, expect, test, vi } from 'vitest'
import type { RunPart } from './run-part'
import { streamChatCompletion } from './stream-chat-completion'
import { collectRun, REQUEST } from './testing/collect-run'
import { DONE, delta, event, FINISH, fakeUpstream, HELLO, WORLD } from './testing/fake-upstream'

describe('stop', () => {
  const end = (parts: RunPart[]) => parts.at(-1)

  test('before it began sends nothing', async () => {
    const { fetch, calls } = fakeUpstream([HELLO])
    const { parts } = await collectRun({ fetch, signal: AbortSignal.abort() })
    expect(parts).toMatchObject([{ type: 'end', outcome: 'stopped' }])
    expect(calls).toHaveLength(0)
  })

  test('before the headers aborts the fetch, even one that does not listen', async () => {
    const stop = new AbortController()
    let signal: AbortSignal | null | undefined
    const { parts } = await collectRun({
      signal: stop.signal,
      fetch: (_, init) => {
        signal = init?.signal
        queueMicrotask(() => stop.abort())
        return new Promise(() => {})
      },
    })
    expect(parts).toMatchObject([{ type: 'end', outcome: 'stopped' }])
    expect(signal?.aborted).toBe(true)
  })

  test.each<[string, string[], RunPart['type'], string]>([
    ['after the headers', [], 'headers', ''],
    ['after a comment', [': beat\n\n'], 'first-byte', ''],
    ['while it thinks', [delta({ reasoning_content: 'Hm' })], 'reasoning', ''],
    ['while it speaks', [HELLO], 'text', 'Hello'],
    ['in the middle of a frame', [`${HELLO}data: {"cho`], 'text', 'Hello'],
    [
      'while a call assembles',
      [delta({ tool_calls: [{ function: { name: 'f' } }] })],
      'tool-call',
      '',
    ],
    ['after an error frame', [HELLO, event({ error: 'x' })], 'text', 'Hello'],
  ])(
    '%s ends as stopped, keeps what arrived and closes the upstream',
    async (_, body, on, text) => {
      const { fetch, state } = fakeUpstream(body, { ending: 'hang' })
      const stop = new AbortController()
      const { parts, run } = await collectRun({ fetch, signal: stop.signal }, REQUEST, part => {
        if (part.type === on) stop.abort(new DOMException('user', 'AbortError'))
      })
      expect(end(parts)).toMatchObject({ type: 'end', outcome: 'stopped' })
      expect(parts.filter(({ type }) => type === 'end')).toHaveLength(1)
      expect(run.message.content).toBe(text)
      expect(run).toMatchObject({ status: 'stopped', unreadableFrames: 0 })
      expect(run.error).toBeUndefined()
      await vi.waitFor(() => expect(state.cancelled).toBe(true))
    },
  )

  test('while an error body hangs ends as stopped', async () => {
    const stop = new AbortController()
    const { fetch, state } = fakeUpstream(['{"error"'], { status: 500, ending: 'hang' })
    const running = collectRun({ fetch, signal: stop.signal })
    await vi.waitFor(() => expect(state.reads).toBe(2))
    stop.abort()
    expect(end((await running).parts)).toMatchObject({ outcome: 'stopped' })
  })

  test('while a JSON answer hangs ends as stopped', async () => {
    const stop = new AbortController()
    const headers = { 'content-type': 'application/json' }
    const { fetch, state } = fakeUpstream(['{"choices":'], { headers, ending: 'hang' })
    const running = collectRun({ fetch, signal: stop.signal })
    await vi.waitFor(() => expect(state.reads).toBe(2))
    stop.abort()
    const { run } = await running
    expect(run).toMatchObject({ status: 'stopped', unreadableFrames: 0 })
  })

  test('loses nothing of a burst that arrived before it', async () => {
    const burst = Array.from({ length: 2000 }, (_, index) => delta({ content: `${index} ` }))
    const { fetch } = fakeUpstream([burst.join('')], { ending: 'hang' })
    const stop = new AbortController()
    const { run } = await collectRun({ fetch, signal: stop.signal }, REQUEST, part => {
      if (part.type === 'text') stop.abort()
    })
    expect(run.status).toBe('stopped')
    expect(run.message.content).toBe(Array.from({ length: 2000 }, (_, i) => `${i} `).join(''))
  })

  test('after the end of the answer changes nothing', async () => {
    const stop = new AbortController()
    const { fetch } = fakeUpstream([HELLO + WORLD + FINISH + DONE])
    const { run } = await collectRun({ fetch, signal: stop.signal }, REQUEST, part => {
      if (part.type === 'text') stop.abort()
    })
    expect(run).toMatchObject({ status: 'done', message: { content: 'Hello 世界' } })
  })

  test('by leaving the loop closes the upstream', async () => {
    const { fetch, state } = fakeUpstream([HELLO], { ending: 'hang' })
    for await (const part of streamChatCompletion(REQUEST, {
      fetch,
      baseURL: 'http://gateway.test/v1',
    })) {
      if (part.type === 'text') break
    }
    await vi.waitFor(() => expect(state.cancelled).toBe(true))
  })
})
