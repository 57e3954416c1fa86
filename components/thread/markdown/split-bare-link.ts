import type { Link, PhrasingContent } from 'mdast'

const endMark = /[，。；：！？、（）《》〈〉【】「」『』“”‘’…"<>`]/
const address = /(https?:\/\/[^\s，。；：！？、（）《》〈〉【】「」『』“”‘’…"<>`]+)/

/**
 * A bare address ends at Chinese punctuation or a quotation mark; GFM would swallow what follows.
 * Addresses in the rest become links of their own.
 */
export function splitBareLink(node: Link, source: string): PhrasingContent[] {
  const [child] = node.children
  const isWritten = source[node.position?.start.offset ?? 0] === '<'
  if (node.children.length !== 1 || child?.type !== 'text' || isWritten) return [node]
  const text = child.value
  const end = text.search(endMark)
  const isBare = node.url === text || node.url === `http://${text}`
  if (!isBare || end < 1) return [node]
  const url = node.url.slice(0, node.url.length - text.length + end)
  const rest = text.slice(end).split(address)
  return [
    { ...node, url, children: [{ type: 'text', value: text.slice(0, end) }] },
    ...rest.filter(Boolean).map(toContent),
  ]
}

function toContent(value: string): PhrasingContent {
  const text = { type: 'text', value } as const
  return address.test(value) ? { type: 'link', url: value, children: [text] } : text
}
