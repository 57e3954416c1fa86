import type { Code, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { InlineMath, Math as MathBlock } from 'mdast-util-math'
import type { VFile } from 'vfile'
import { splitBareLink } from './split-bare-link'

export interface AnswerShape {
  /** The rank, 1 to 6, of the outermost heading of an answer. */
  readonly headingRank: number
  /** Depth of this block's first heading in the answer's own outline, from 1. */
  readonly headingLevel: number
  /** Characters of shared definitions in front of the block. */
  readonly preludeLength: number
  /** The block still grows. */
  readonly isLive: boolean
}

interface Surroundings {
  readonly source: string
  readonly isLive: boolean
  readonly isInCell: boolean
  readonly isInLink: boolean
}

const atxHeading = /^#{1,6}(?:\s|$)/

/** Turns what Markdown says into what an answer shows; see the cases of `shapeNode`. */
export function shapeAnswer(shape: AnswerShape) {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    tree.children = tree.children.filter(
      node => node.type === 'definition' || startOf(node) >= shape.preludeLength,
    )
    shapeHeadings(tree, source, shape)
    shapeChildren(tree, { source, isLive: shape.isLive, isInCell: false, isInLink: false })
  }
}

function shapeChildren(node: Nodes, surroundings: Surroundings): void {
  if (!('children' in node)) return
  const inner = {
    ...surroundings,
    isInCell: surroundings.isInCell || node.type === 'tableCell',
    isInLink: surroundings.isInLink || node.type === 'link' || node.type === 'linkReference',
  }
  const children: RootContent[] = node.children
  for (const child of children) shapeChildren(child, inner)
  Object.assign(node, { children: children.flatMap(child => shapeNode(child, inner)) })
}

function shapeNode(node: RootContent, surroundings: Surroundings): RootContent[] {
  switch (node.type) {
    case 'text':
      return breakLines(node.value, surroundings.isInCell)
    case 'link':
      return splitBareLink(node, surroundings.source)
    case 'image':
    case 'imageReference':
      if (surroundings.isInLink) node.data = { ...node.data, hProperties: { dataInLink: 'true' } }
      return [node]
    case 'math':
    case 'inlineMath':
      shapeMath(node, surroundings)
      return [node]
    case 'code':
      if (isOpenCode(node, surroundings)) node.data = { hProperties: { dataOpen: 'true' } }
      return [node]
    case 'footnoteReference':
      return [footnoteLink(node.identifier, node.label ?? node.identifier)]
    case 'footnoteDefinition': {
      const hProperties = { dataFootnote: node.identifier, dataLabel: node.label ?? '' }
      return [{ type: 'blockquote', children: node.children, data: { hName: 'div', hProperties } }]
    }
    default:
      return [node]
  }
}

/** Lines of an answer stay lines; a table cell has no other way to break one than `<br>`. */
function breakLines(value: string, isInCell: boolean): PhrasingContent[] {
  const lines = value.split(isInCell ? /\r?\n|\r|<br[ \t]*\/?>/i : /\r?\n|\r/)
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
  ])
}

function shapeMath(node: MathBlock | InlineMath, surroundings: Surroundings): void {
  const source = sourceOf(node, surroundings.source)
  const isDisplay = node.type === 'math' || /^(?:\$\$|\\\[)/.test(source)
  const isClosed = node.value.trim() !== '' && /(?:\$|\\[)\]])$/.test(source)
  const isPending = !isClosed && reachesEnd(node, surroundings)
  node.data = {
    hName: 'span',
    hProperties: { dataMath: isDisplay ? 'display' : 'inline', dataPending: String(isPending) },
    hChildren: [{ type: 'text', value: node.value }],
  }
}

function isOpenCode(node: Code, surroundings: Surroundings): boolean {
  const source = sourceOf(node, surroundings.source)
  return reachesEnd(node, surroundings) && !/\n[ \t>]*(?:`{3,}|~{3,})$/.test(source)
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset).trimEnd()
}

function reachesEnd(node: Nodes, { source, isLive }: Surroundings): boolean {
  return isLive && (node.position?.end.offset ?? 0) >= source.trimEnd().length
}

/** A footnote is known by the label its author gave it, so that no block needs to count. */
function footnoteLink(identifier: string, label: string): Link {
  return {
    type: 'link',
    url: '#',
    data: { hProperties: { dataFootnote: identifier } },
    children: [{ type: 'text', value: label }],
  }
}

function shapeHeadings(tree: Root, source: string, shape: AnswerShape): void {
  const outline: number[] = []
  const rank = (level: number) => Math.min(6, shape.headingRank - 1 + level)
  const visit = (node: Nodes, isTopLevel: boolean) => {
    if (node.type === 'heading') {
      const isOutline = isTopLevel && atxHeading.test(sourceOf(node, source))
      if (isOutline) {
        while ((outline.at(-1) ?? 0) >= node.depth) outline.pop()
        outline.push(node.depth)
      }
      const level = shape.headingLevel + outline.length - (isOutline ? 1 : 0)
      const className = ['md-heading', `md-heading-${node.depth}`]
      node.data = { hName: `h${rank(level)}`, hProperties: { className } }
    } else if ('children' in node) {
      for (const child of node.children) visit(child, node.type === 'root')
    }
  }
  visit(tree, false)
}
