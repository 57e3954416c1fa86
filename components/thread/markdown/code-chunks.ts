import type { TokenKind } from './code-theme'

/** Plain code, or code of one kind. */
export type CodeToken = string | readonly [kind: TokenKind, text: string]

/** Some lines of code. A long block is laid out by chunks, so that an append lays out one. */
export interface CodeChunk {
  readonly start: number
  readonly tokens: readonly CodeToken[]
}

export const linesPerChunk = 32

export interface PlainChunk {
  readonly start: number
  readonly text: string
}

/** Code without colours, in chunks of the same lines as highlighted code. */
export function plainChunks(code: string): PlainChunk[] {
  const chunks: PlainChunk[] = []
  let start = 0
  let lines = 0
  for (let end = code.indexOf('\n'); end !== -1; end = code.indexOf('\n', end + 1)) {
    lines++
    if (lines % linesPerChunk !== 0) continue
    chunks.push({ start, text: code.slice(start, end + 1) })
    start = end + 1
  }
  if (start < code.length) chunks.push({ start, text: code.slice(start) })
  return chunks
}
