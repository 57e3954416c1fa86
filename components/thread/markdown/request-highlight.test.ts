import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HighlightAnswer, HighlightQuestion } from './request-highlight'

const chunks = [{ start: 0, tokens: ['a'] }]

class FakeWorker extends EventTarget {
  static questions: HighlightQuestion[] = []
  static current: FakeWorker

  constructor() {
    super()
    FakeWorker.current = this
  }

  postMessage(question: HighlightQuestion): void {
    FakeWorker.questions.push(question)
  }

  answer(data: HighlightAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

async function loadWith(worker: typeof FakeWorker | undefined) {
  vi.resetModules()
  vi.stubGlobal('Worker', worker)
  FakeWorker.questions = []
  return (await import('./request-highlight')).requestHighlight
}

describe('requestHighlight', () => {
  beforeEach(() => vi.unstubAllGlobals())

  it('asks the worker once for the same code', async () => {
    const requestHighlight = await loadWith(FakeWorker)
    const first = requestHighlight('a', 'json')
    expect(requestHighlight('a', 'json')).toBe(first)
    expect(requestHighlight('a', 'css')).not.toBe(first)
    expect(FakeWorker.questions.map(question => question.language)).toEqual(['json', 'css'])
  })

  it('gives each question its own answer', async () => {
    const requestHighlight = await loadWith(FakeWorker)
    const first = requestHighlight('a', 'json')
    const second = requestHighlight('b', 'json')
    FakeWorker.current.answer({ id: 2, chunks: null })
    FakeWorker.current.answer({ id: 1, chunks })
    expect(await first).toBe(chunks)
    expect(await second).toBeNull()
  })

  it('leaves code plain after the worker has failed', async () => {
    const requestHighlight = await loadWith(FakeWorker)
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const waiting = requestHighlight('a', 'json')
    FakeWorker.current.dispatchEvent(new Event('error'))
    expect(await waiting).toBeNull()
    expect(requestHighlight('b', 'json')).toBeNull()
    expect(warn).toHaveBeenCalledOnce()
  })

  it('leaves very long code plain, and all code where there is no worker', async () => {
    const requestHighlight = await loadWith(FakeWorker)
    expect(requestHighlight('a'.repeat(100_001), 'json')).toBeNull()
    const requestWithout = await loadWith(undefined)
    expect(requestWithout('a', 'json')).toBeNull()
  })
})
