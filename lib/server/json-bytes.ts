const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a

// Braces and brackets differ in one bit.
const opens = (byte: number) => (byte | 0x20) === 0x7b
const closes = (byte: number) => (byte | 0x20) === 0x7d

/** The index after the string that opens at `start`, or the length when it never closes. */
function endOfString(bytes: Buffer, start: number): number {
  let from = start + 1
  for (;;) {
    const quote = bytes.indexOf(QUOTE, from)
    if (quote === -1) return bytes.length
    let slashes = 0
    while (bytes[quote - 1 - slashes] === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return quote + 1
    from = quote + 1
  }
}

/** Whether JSON nests deeper than `limit`, told in one pass over the bytes without parsing them. */
export function nestsDeeperThan(bytes: Buffer, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) at = endOfString(bytes, at) - 1
    else if (opens(byte)) {
      depth += 1
      if (depth > limit) return true
    } else if (closes(byte)) depth -= 1
  }
  return false
}

/** What a JSON string says; escapes make two spellings of one key equal. */
const decoded = (bytes: Buffer, start: number, end: number): unknown =>
  JSON.parse(bytes.toString('utf8', start, end))

function skipSpace(bytes: Buffer, from: number): number {
  let at = from
  while ((bytes[at] ?? 0x21) <= 0x20) at += 1
  return at
}

/**
 * Where the string value of a top-level key stands in valid JSON, quotes included.
 * Of a key written twice it is the last, as in `JSON.parse`.
 */
function findStringValue(bytes: Buffer, key: string): [start: number, end: number] | undefined {
  let depth = 0
  let found: [number, number] | undefined
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (opens(byte)) depth += 1
    else if (closes(byte)) depth -= 1
    else if (byte === QUOTE) {
      const end = endOfString(bytes, at)
      const colon = skipSpace(bytes, end)
      const isKey = depth === 1 && bytes[colon] === COLON && decoded(bytes, at, end) === key
      const value = skipSpace(bytes, colon + 1)
      if (isKey) found = bytes[value] === QUOTE ? [value, endOfString(bytes, value)] : undefined
      at = end - 1
    }
  }
  return found
}

/** Valid JSON with the string value of one top-level key replaced, and no other byte changed. */
export function withStringValue(
  bytes: Buffer<ArrayBuffer>,
  key: string,
  value: string,
): Buffer<ArrayBuffer> {
  const range = findStringValue(bytes, key)
  if (!range) return bytes
  return Buffer.concat([
    bytes.subarray(0, range[0]),
    Buffer.from(JSON.stringify(value)),
    bytes.subarray(range[1]),
  ])
}
