export interface Fence {
  readonly language: string
  readonly code: string
}

/**
 * The content of a block that is one fence and begins at the margin, without parsing Markdown; a
 * fence whose first line needs Markdown's eyes (an escape, an entity, an indent) is undefined. Of
 * a live one, a last line that begins to close it is left out.
 */
export function readFence(text: string, isClosed: boolean, isLive: boolean): Fence | undefined {
  const opening = /^(?:[ \t]*\n)*(`{3,}|~{3,})[ \t]*([^\n\\&]*)(?:\n|$)/.exec(text)
  if (!opening || text.includes('\r') || text.includes('\0')) return undefined
  const body = text.slice(opening[0].length)
  const language = opening[2]?.split(/[ \t]/)[0] ?? ''
  if (isClosed) return { language, code: body.trimEnd().replace(/(?:^|\n)[^\n]*$/, '') }
  const closing = isLive && /(?:^|\n) {0,3}[`~]+$/.exec(body)
  return { language, code: closing ? body.slice(0, closing.index) : body.replace(/\n$/, '') }
}
