import {
  emptyScan,
  type MarkdownDefinition,
  type MarkdownScan,
  readMarkdownLine,
  type ScanStep,
} from './read-markdown-line'

/** A top-level piece of a Markdown text; the pieces' texts joined are the text itself. */
export interface MarkdownBlock {
  /** Where it begins in the text, which no append changes. */
  readonly start: number
  readonly text: string
  readonly kind: 'prose' | 'fence' | 'math'
  /** False for a fence or math block whose closing line has not arrived. */
  readonly closed: boolean
  /** Depth in the text's own outline, from 1, of the first heading this block may hold. */
  readonly headingLevel: number
}

/** A text split into blocks, in groups that keep their identity when text is appended. */
export interface MarkdownBlocks {
  readonly text: string
  readonly groups: readonly (readonly MarkdownBlock[])[]
  readonly definitions: readonly MarkdownDefinition[]
  /** The definitions that the next characters cannot change. */
  readonly settledDefinitions: readonly MarkdownDefinition[]
  readonly wholeLines: WholeLines
}

interface WholeLines {
  readonly groups: readonly (readonly MarkdownBlock[])[]
  readonly definitions: readonly MarkdownDefinition[]
  readonly offset: number
  readonly scan: MarkdownScan
}

const groupSize = 24

const nothing: WholeLines = { groups: [], definitions: [], offset: 0, scan: emptyScan }

/**
 * Splits Markdown where each block alone reads as it does in the whole text; given the split of a
 * prefix, reads on from that prefix's last whole line.
 */
export function splitMarkdownBlocks(text: string, previous?: MarkdownBlocks): MarkdownBlocks {
  if (previous?.text === text) return previous
  const known = previous && text.startsWith(previous.text) ? previous.wholeLines : nothing
  const wholeLines = readWholeLines(text, known)
  const { scan, offset } = wholeLines
  const step = offset < text.length ? readMarkdownLine(scan, text.slice(offset), false) : {}
  const last = applyStep(scan, step, offset)
  if (last.indivisible) {
    const whole: MarkdownBlock = { start: 0, text, kind: 'prose', closed: true, headingLevel: 1 }
    return { text, groups: [[whole]], definitions: [], settledDefinitions: [], wholeLines }
  }
  const tail: MarkdownBlock[] = []
  if (last.start > scan.start) tail.push(toBlock(text, scan, last.start))
  if (text.length > last.start) tail.push(toBlock(text, last, text.length))
  return {
    text,
    groups: appendBlocks(wholeLines.groups, tail),
    definitions: step.definition
      ? [...wholeLines.definitions, step.definition]
      : wholeLines.definitions,
    settledDefinitions: wholeLines.definitions,
    wholeLines,
  }
}

function readWholeLines(text: string, known: WholeLines): WholeLines {
  const blocks: MarkdownBlock[] = []
  const definitions: MarkdownDefinition[] = []
  let { scan, offset } = known
  // A carriage return that ends the text may be half of a line ending.
  const lineEnding = /\r\n|\n|\r(?!$)/g
  lineEnding.lastIndex = offset
  for (let ending = lineEnding.exec(text); ending; ending = lineEnding.exec(text)) {
    const step = readMarkdownLine(scan, text.slice(offset, ending.index), true)
    const next = applyStep(scan, step, offset)
    if (next.start > scan.start) blocks.push(detach(toBlock(text, scan, next.start)))
    if (step.definition) definitions.push(step.definition)
    scan = next
    offset = lineEnding.lastIndex
  }
  if (offset === known.offset) return known
  return {
    groups: appendBlocks(known.groups, blocks),
    definitions: definitions.length ? [...known.definitions, ...definitions] : known.definitions,
    offset,
    scan,
  }
}

function applyStep(scan: MarkdownScan, step: ScanStep, offset: number): MarkdownScan {
  const { starts, definition: _definition, ...changes } = step
  if (!starts) return { ...scan, ...changes }
  const outline = changes.outline ?? scan.outline
  return {
    ...emptyScan,
    indivisible: scan.indivisible,
    ...changes,
    outline,
    headingLevel: changes.kind === 'heading' ? outline.length : outline.length + 1,
    start: scan.kind === 'empty' ? 0 : offset,
  }
}

function toBlock(text: string, scan: MarkdownScan, end: number): MarkdownBlock {
  const kind = scan.kind === 'fence' || scan.kind === 'math' ? scan.kind : 'prose'
  return {
    start: scan.start,
    text: text.slice(scan.start, end),
    kind,
    closed: scan.closer === '',
    headingLevel: scan.headingLevel,
  }
}

/** A slice keeps the whole text it was cut from alive, and every append makes another such text. */
function detach(block: MarkdownBlock): MarkdownBlock {
  return { ...block, text: ` ${block.text}`.slice(1) }
}

function appendBlocks(
  groups: readonly (readonly MarkdownBlock[])[],
  blocks: readonly MarkdownBlock[],
): readonly (readonly MarkdownBlock[])[] {
  if (blocks.length === 0) return groups
  const last = groups.at(-1)
  const isOpen = last !== undefined && last.length < groupSize
  const result = isOpen ? groups.slice(0, -1) : [...groups]
  const loose = isOpen ? [...last, ...blocks] : blocks
  for (let index = 0; index < loose.length; index += groupSize) {
    result.push(loose.slice(index, index + groupSize))
  }
  return result
}
