import { REDACTED } from './redact'

const REPLACEMENT = Buffer.from(REDACTED)

/**
 * Replaces a key in a stream of bytes, also where it is cut in two, and touches no other byte.
 * The only bytes it holds back are a chunk's last ones when they could be a key's first ones.
 */
export class KeyFilter {
  readonly #keys: Buffer[]
  /** Whether a byte occurs in any key: most chunks end in a line feed, which does not. */
  readonly #alphabet = new Uint8Array(256)
  #held: Buffer = Buffer.alloc(0)

  constructor(keys: string[]) {
    this.#keys = keys.map(key => Buffer.from(key))
    for (const key of this.#keys) for (const byte of key) this.#alphabet[byte] = 1
  }

  /** The bytes that may go on now. */
  push(chunk: Buffer): Buffer {
    if (!this.#keys.length) return chunk
    const bytes = this.#replaceKeys(this.#held.length ? Buffer.concat([this.#held, chunk]) : chunk)
    const safe = bytes.length - this.#lengthOfBeginning(bytes)
    this.#held = bytes.subarray(safe)
    return bytes.subarray(0, safe)
  }

  /** What was held back, when nothing can follow it any more. */
  flush(): Buffer {
    const held = this.#held
    this.#held = Buffer.alloc(0)
    return held
  }

  #replaceKeys(chunk: Buffer): Buffer {
    let bytes = chunk
    for (const key of this.#keys)
      for (let at = bytes.indexOf(key); at !== -1; at = bytes.indexOf(key, at + REPLACEMENT.length))
        bytes = Buffer.concat([bytes.subarray(0, at), REPLACEMENT, bytes.subarray(at + key.length)])
    return bytes
  }

  /** How many of the last bytes are the first bytes of a key. */
  #lengthOfBeginning(bytes: Buffer): number {
    if (!this.#alphabet[bytes[bytes.length - 1] ?? 0]) return 0
    let longest = 0
    for (const key of this.#keys) {
      const most = Math.min(key.length - 1, bytes.length)
      for (let length = most; length > longest; length -= 1)
        if (bytes.subarray(-length).equals(key.subarray(0, length))) longest = length
    }
    return longest
  }
}
