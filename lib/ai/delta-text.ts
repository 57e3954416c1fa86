import { isRecord } from './is-record'

/** The text and the thinking in `content`, which is a string or, with some providers, a list of parts. */
export function contentText(content: unknown): { text: string; reasoning: string } {
  const parts = Array.isArray(content) ? content : [content]
  let text = ''
  let reasoning = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if (isRecord(part) && 'thinking' in part) reasoning += joinedText(part.thinking)
    else text += partText(part)
  }
  return { text, reasoning }
}

/** The thinking a delta carries outside `content`. Providers that send it twice are read once. */
export function reasoningText(delta: Record<string, unknown>): string {
  const { reasoning_content, reasoning, thinking, reasoning_details } = delta
  for (const value of [reasoning_content, reasoning, thinking]) {
    if (typeof value === 'string' && value !== '') return value
  }
  return Array.isArray(reasoning_details) ? joinedText(reasoning_details) : ''
}

function joinedText(value: unknown): string {
  return Array.isArray(value) ? value.map(partText).join('') : partText(value)
}

function partText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return ''
  const text = value.text ?? value.summary
  return typeof text === 'string' ? text : ''
}
