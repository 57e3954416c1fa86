/** Where a stream is cut: nowhere, after each line, after each byte, anywhere, or at these offsets. */
export type Cut = 'whole' | 'line' | 'byte' | 'random' | number[]

/** A small generator (mulberry32), so that a failing run can be run again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function offsetsOf(bytes: Buffer, cut: Cut): number[] {
  if (Array.isArray(cut)) return cut
  if (cut === 'whole') return []
  const offsets: number[] = []
  const random = seeded(bytes.length)
  for (let at = 1; at < bytes.length; at += 1)
    if (cut === 'byte' || (cut === 'line' ? bytes[at - 1] === 0x0a : random() < 0.05))
      offsets.push(at)
  return offsets
}

/** The same bytes in pieces; pieces may split a UTF-8 sequence, and none is empty. */
export function cutBytes(bytes: Buffer, cut: Cut): Buffer[] {
  const ends = [...offsetsOf(bytes, cut), bytes.length]
  return ends
    .map((end, index) => bytes.subarray(index ? ends[index - 1] : 0, end))
    .filter(piece => piece.length)
}
