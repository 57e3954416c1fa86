import type { ChunkReading } from './chunk-reader'

// The SDK costs some 100 µs a chunk, and a busy page finds many of them in one read.
/** Puts together what arrived together, in order: thinking, text and calls that alternate stay apart. */
export function mergeReadings(readings: ChunkReading[]): ChunkReading[] {
  const merged: ChunkReading[] = []
  for (const reading of readings) {
    const last = merged.at(-1)
    if (last && mayFollow(last, reading)) append(last, reading)
    else merged.push({ ...reading, asides: [...reading.asides], calls: [...reading.calls] })
  }
  return merged
}

/** The SDK tells of one chunk the thinking first, then the text, then the calls. */
function mayFollow(first: ChunkReading, second: ChunkReading): boolean {
  const hasCalls = first.calls.length > 0
  if (second.reasoning !== '' && (first.text !== '' || hasCalls)) return false
  return second.text === '' || !hasCalls
}

function append(first: ChunkReading, second: ChunkReading) {
  first.asides.push(...second.asides)
  first.reasoning += second.reasoning
  first.text += second.text
  first.finish_reason = second.finish_reason ?? first.finish_reason
  for (const piece of second.calls) {
    const last = first.calls.at(-1)
    if (piece.opens || last?.slot !== piece.slot) first.calls.push(piece)
    else {
      const { name, arguments: text } = piece
      first.calls[first.calls.length - 1] = { ...last, name, arguments: last.arguments + text }
    }
  }
}
