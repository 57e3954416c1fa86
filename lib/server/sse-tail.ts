const LF = 0x0a
const CR = 0x0d
const COLON = 0x3a

/** Where an event stream stands: told from its bytes, in any cut and with any line ending. */
export class SseTail {
  /** Bytes since the last blank line. */
  #eventBytes = 0
  #atLineStart = true
  #inComment = false
  /** A line feed that follows belongs to the line end before it. */
  #afterCR = false
  #largestEvent = 0

  /** Takes the next bytes; true when there was something else than comments and blank lines. */
  push(bytes: Buffer): boolean {
    const hasCR = bytes.includes(CR)
    let progress = false
    let at = this.#afterCR && bytes[0] === LF ? 1 : 0
    if (bytes.length) this.#afterCR = false
    while (at < bytes.length) {
      const end = endOfLine(bytes, at, hasCR)
      if (end > at) {
        if (this.#atLineStart) this.#inComment = bytes[at] === COLON
        this.#atLineStart = false
        progress ||= !this.#inComment
      }
      this.#eventBytes += end - at
      this.#largestEvent = Math.max(this.#largestEvent, this.#eventBytes)
      if (end < bytes.length) this.#endLine()
      at = end + 1
      if (bytes[end] === CR) {
        if (bytes[at] === LF) at += 1
        else this.#afterCR = at === bytes.length
      }
    }
    return progress
  }

  #endLine() {
    this.#eventBytes = this.#atLineStart ? 0 : this.#eventBytes + 1
    this.#atLineStart = true
  }

  /** Whether an event of our own may be put here without touching one of theirs. */
  get atBoundary(): boolean {
    return this.#atLineStart && this.#eventBytes === 0 && !this.#afterCR
  }

  /** What ends an event that was not finished: nothing, one line feed or two. */
  get closing(): string {
    if (!this.#atLineStart) return '\n\n'
    if (this.#eventBytes === 0) return ''
    return this.#afterCR ? '\n\n' : '\n'
  }

  /** Bytes of the largest event so far, finished or not. */
  get largestEvent(): number {
    return this.#largestEvent
  }
}

function endOfLine(bytes: Buffer, from: number, hasCR: boolean): number {
  const lf = bytes.indexOf(LF, from)
  const end = lf === -1 ? bytes.length : lf
  const cr = hasCR ? bytes.subarray(from, end).indexOf(CR) : -1
  return cr === -1 ? end : from + cr
}
