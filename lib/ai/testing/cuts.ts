/** Cuts bytes into pieces of the given sizes, over and over. */
export function cutBy(bytes: Uint8Array, sizes: Iterator<number>): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const size = Math.max(1, sizes.next().value ?? bytes.length)
    pieces.push(bytes.slice(from, from + size))
    from += size
  }
  return pieces
}

/** The same pieces for the same seed: sizes from 1 to `most` bytes. */
export function* seededSizes(seed: number, most = 300): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield 1 + (state % most)
  }
}

/** One byte at a time. */
export function* singleBytes(): Generator<number> {
  for (;;) yield 1
}
