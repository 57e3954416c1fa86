import type { RunError } from '@/lib/chat/types'
import { type AnswerFormat, answerFormat } from './answer-format'
import { type ChunkReading, createChunkReader } from './chunk-reader'
import { errorEnvelope, errorOf } from './error-envelope'
import { isRecord } from './is-record'
import { parseJson } from './parse-json'
import { createSseFrameSplitter, type Frame } from './sse-frame-splitter'

/** What is known of the answer so far; the verdict is drawn from it. */
export type AnswerState = {
  /** Undefined while too little came to tell. */
  format?: AnswerFormat
  /** The first error it carried. */
  error?: RunError
  finish_reason?: string
  /** [DONE] came: what follows is ignored. */
  done: boolean
  /** A JSON answer with choices, which needs no finish_reason to be whole. */
  whole: boolean
}

/** Reads the body of a 200, event stream or JSON, in whatever pieces it arrives; `at` in ms. */
export function createAnswerReader(contentType: string) {
  const state: AnswerState = { done: false, whole: false }
  const splitter = createSseFrameSplitter()
  const readChunk = createChunkReader()
  const utf8 = new TextDecoder()
  const held: { bytes: Uint8Array; at: number }[] = []
  let text = ''

  function readValue(value: unknown, at: number): ChunkReading {
    if (!isRecord(value)) return unreadable(at)
    state.error ??= errorEnvelope(value)
    const reading = readChunk(value, at)
    state.finish_reason = reading.finish_reason ?? state.finish_reason
    return reading
  }

  function readFrame({ data, event, at }: Frame): ChunkReading[] {
    const content = data.trim()
    if (state.done || content === '') return []
    if (content === '[DONE]') {
      state.done = true
      return []
    }
    const value = parseJson(content)
    if (event !== 'error') return [readValue(value, at)]
    state.error ??= errorOf(value) ?? { message: content, type: 'upstream_error', code: null }
    return isRecord(value) ? [readValue(value, at)] : []
  }

  function readWhole(at: number): ChunkReading[] {
    const value = parseJson(text)
    if (value === undefined) return []
    const answer = Array.isArray(value) ? value[0] : value
    const choices = isRecord(answer) ? answer.choices : undefined
    state.whole = Array.isArray(choices) && choices.some(isRecord)
    if (!state.whole) {
      state.error = errorOf(answer)
      if (!state.error) state.format = 'unexpected'
    }
    return [readValue(answer, at)]
  }

  return {
    state: state as Readonly<AnswerState>,

    push(bytes: Uint8Array, at: number): ChunkReading[] {
      if (state.format === 'sse') return splitter.push(bytes, at).flatMap(readFrame)
      text += utf8.decode(bytes, { stream: true })
      if (state.format) return []
      held.push({ bytes, at })
      state.format = answerFormat(contentType, text)
      if (state.format !== 'sse') return []
      return held.flatMap(piece => splitter.push(piece.bytes, piece.at)).flatMap(readFrame)
    },

    /** Reads what the end of the body completes; what it tore is not counted as unreadable. */
    end(at: number): ChunkReading[] {
      if (state.format === undefined && text.trim() !== '') state.format = 'unexpected'
      if (state.format === 'json') return readWhole(at)
      const isWhole = ({ data, event }: Frame) => event === 'error' || parseJson(data) !== undefined
      return state.format === 'sse' ? splitter.end(at).filter(isWhole).flatMap(readFrame) : []
    },
  }
}

function unreadable(at: number): ChunkReading {
  return { at, asides: [{ type: 'unreadable-frame', at }], reasoning: '', text: '', calls: [] }
}
