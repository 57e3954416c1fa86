import { contentText, reasoningText } from './delta-text'
import { isRecord } from './is-record'
import type { RunPart } from './run-part'
import { createToolCallBook, type ToolCallPiece } from './tool-call-book'

/** What one chunk says. `reasoning`, `text` and `calls` can be told to the SDK; `asides` cannot. */
export type ChunkReading = {
  /** When its bytes arrived, in ms since the request left. */
  at: number
  asides: RunPart[]
  reasoning: string
  text: string
  calls: ToolCallPiece[]
  finish_reason?: string
}

type Fields = Record<string, unknown>

/** Reads chunks, and whole answers as one chunk, of any provider; `at` is ms since the request left. */
export function createChunkReader() {
  const readToolCall = createToolCallBook()
  let answerId = ''
  let model = ''
  let sawDelta = false

  function bodyOf(choice: Fields): Fields {
    if (isRecord(choice.delta)) {
      sawDelta = true
      return choice.delta
    }
    // After deltas, a `message` repeats what they said.
    return isRecord(choice.message) && !sawDelta ? choice.message : {}
  }

  function readFirstChoice(choice: Fields, reading: ChunkReading) {
    const body = bodyOf(choice)
    const { text, reasoning } = contentText(body.content)
    reading.text += text
    reading.reasoning += reasoningText(body) + reasoning
    if (typeof body.refusal === 'string' && body.refusal !== '') {
      reading.asides.push({ type: 'refusal', at: reading.at, text: body.refusal })
    }
    for (const entry of toolCallEntries(body)) {
      const piece = readToolCall(entry, answerId)
      if (piece) reading.calls.push(piece)
    }
    if (typeof choice.finish_reason === 'string' && choice.finish_reason !== '') {
      reading.finish_reason = choice.finish_reason
    }
  }

  function factsIn(value: Fields, choices: Fields[], finish_reason?: string): RunPart[] {
    const isNewModel =
      typeof value.model === 'string' && value.model !== '' && value.model !== model
    if (typeof value.model === 'string' && isNewModel) model = value.model
    const places = [value, isRecord(value.x_groq) ? value.x_groq : {}, ...choices]
    const usage = places.map(place => place.usage).find(isRecord)
    if (!isNewModel && !usage && !finish_reason) return []
    return [
      {
        type: 'facts',
        ...(isNewModel && { model }),
        ...(usage && { usage }),
        ...(finish_reason && { finish_reason }),
      },
    ]
  }

  return function readChunk(value: Fields, at: number): ChunkReading {
    const reading: ChunkReading = { at, asides: [], reasoning: '', text: '', calls: [] }
    const choices = Array.isArray(value.choices) ? value.choices.filter(isRecord) : []
    if (typeof value.id === 'string') answerId = value.id
    for (const [position, choice] of choices.entries()) {
      const index = choiceIndex(choice.index, position)
      if (index === 0) readFirstChoice(choice, reading)
      else {
        const { text } = contentText(bodyOf(choice).content)
        if (text !== '') reading.asides.push({ type: 'other-choice', at, index, text })
      }
    }
    reading.asides.unshift(...factsIn(value, choices, reading.finish_reason))
    return reading
  }
}

function toolCallEntries({ tool_calls, function_call }: Fields): unknown[] {
  const entries = Array.isArray(tool_calls) ? tool_calls : []
  return isRecord(function_call)
    ? [...entries, { index: 'function_call', function: function_call }]
    : entries
}

/** A missing or unusable index is the position. */
function choiceIndex(index: unknown, position: number): number {
  if (typeof index === 'string' && index.trim() === '') return position
  const number = typeof index === 'string' ? Number(index) : index
  return typeof number === 'number' && !Number.isNaN(number) ? number : position
}
