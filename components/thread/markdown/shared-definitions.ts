import { type MarkdownDefinition, normalizeLabel } from '@/lib/chat/read-markdown-line'

const label = /\[((?:[^[\]\\]|\\.)+)\]/gs
const indentedCode = /^(?: {4}| {0,3}\t)/

/**
 * Source to put before a block so that it can see what it refers to elsewhere in the text: the
 * definitions it names, in the text's order, or an empty string.
 */
export function sharedDefinitions(
  text: string,
  definitions: readonly MarkdownDefinition[],
): string {
  if (definitions.length === 0 || !text.includes('[') || indentedCode.test(text)) return ''
  const named = new Set(Array.from(text.matchAll(label), match => normalizeLabel(match[1] ?? '')))
  return definitions
    .filter(definition => named.has(definition.label))
    .map(definition => `${definition.source}\n\n`)
    .join('')
}
