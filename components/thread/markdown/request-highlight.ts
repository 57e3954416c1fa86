import type { CodeChunk } from './code-chunks'
import type { CodeLanguage } from './code-languages'

export interface HighlightQuestion {
  readonly id: number
  readonly code: string
  readonly language: CodeLanguage
}

export interface HighlightAnswer {
  readonly id: number
  readonly chunks: readonly CodeChunk[] | null
}

/** Coloured code, or null where it stays plain. */
export type Highlight = Promise<readonly CodeChunk[] | null>

const longestCode = 100_000
const rememberedBlocks = 300

const remembered = new Map<string, Highlight>()
const waiting = new Map<number, (chunks: readonly CodeChunk[] | null) => void>()
let worker: Worker | undefined
let hasFailed = false
let lastId = 0

/** Asks the highlighting worker, which starts with the first question, once per code. */
export function requestHighlight(code: string, language: CodeLanguage): Highlight | null {
  if (code.length > longestCode || typeof Worker === 'undefined' || hasFailed) return null
  const key = `${language}\n${code}`
  const known = remembered.get(key)
  remembered.delete(key)
  const highlight = known ?? ask(code, language)
  remembered.set(key, highlight)
  if (remembered.size > rememberedBlocks) {
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest)
      break
    }
  }
  return highlight
}

function ask(code: string, language: CodeLanguage): Highlight {
  worker ??= startWorker()
  const id = ++lastId
  const question: HighlightQuestion = { id, code, language }
  worker.postMessage(question)
  return new Promise(resolve => waiting.set(id, resolve))
}

function startWorker(): Worker {
  const started = new Worker(new URL('./highlight.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<HighlightAnswer>) => {
    waiting.get(data.id)?.(data.chunks)
    waiting.delete(data.id)
  })
  // A worker that cannot load or fails leaves its questions unanswered: that code stays plain.
  started.addEventListener('error', event => {
    console.warn('The highlighting worker failed.', event.message)
    hasFailed = true
    for (const resolve of waiting.values()) resolve(null)
    waiting.clear()
  })
  return started
}
