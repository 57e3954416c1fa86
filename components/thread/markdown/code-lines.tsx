import { createElement, memo, use } from 'react'
import { type CodeChunk, plainChunks } from './code-chunks'
import type { Highlight } from './request-highlight'

/** Code as it is, in chunks of which an append changes only the last. */
export function PlainCode({ code }: { code: string }) {
  return plainChunks(code).map(({ start, text }) => <PlainLines key={start} text={text} />)
}

/** Code in colours once they have come; suspends until then. */
export function HighlightedCode({ code, highlight }: { code: string; highlight: Highlight }) {
  const chunks = use(highlight)
  if (!chunks) return <PlainCode code={code} />
  return chunks.map(chunk => <ColouredLines key={chunk.start} chunk={chunk} />)
}

const PlainLines = memo(({ text }: { text: string }) => (
  <span className="md-code-chunk">{text}</span>
))

const ColouredLines = memo(({ chunk }: { chunk: CodeChunk }) => {
  const pieces = chunk.tokens.map(token =>
    typeof token === 'string'
      ? token
      : createElement('span', { className: `md-token-${token[0]}` }, token[1]),
  )
  return createElement('span', { className: 'md-code-chunk' }, ...pieces)
})
