/** A link or footnote definition that other blocks may refer to by its label. */
export interface MarkdownDefinition {
  readonly label: string
  readonly source: string
}

/** What the lines read so far have left open at the top level of the document. */
export interface MarkdownScan {
  readonly kind:
    | 'empty'
    | 'leaf'
    | 'indented'
    | 'heading'
    | 'rule'
    | 'fence'
    | 'math'
    | 'quote'
    | 'list'
    | 'footnote'
  readonly start: number
  readonly headingLevel: number
  readonly outline: readonly number[]
  /** The run that closes the open fence or math block; empty when none is open. */
  readonly closer: string
  readonly afterBlank: boolean
  /** The leaf is a paragraph, which a definition cannot interrupt. */
  readonly paragraph: boolean
  /** Only definitions so far; the next line may be one more, or the title of the last. */
  readonly definitionRun: boolean
  readonly marker: string
  /** The column at which a line is inside the list item or footnote. */
  readonly width: number
  readonly itemIsEmpty: boolean
  /** No container stands inside the list item, so that its fences can be followed. */
  readonly itemIsPlain: boolean
  readonly itemFence: string
  /** False once a lazy line may or may not have ended the container. */
  readonly certain: boolean
  /** Only the text as one piece can be understood. */
  readonly indivisible: boolean
}

/** What a line changes in the scan; `starts` when it begins a block. */
export type ScanStep = Partial<MarkdownScan> & { starts?: boolean; definition?: MarkdownDefinition }

/** Before the first line. */
export const emptyScan: MarkdownScan = {
  kind: 'empty',
  start: 0,
  headingLevel: 1,
  outline: [],
  closer: '',
  afterBlank: false,
  paragraph: false,
  definitionRun: false,
  marker: '',
  width: 0,
  itemIsEmpty: false,
  itemIsPlain: false,
  itemFence: '',
  certain: true,
  indivisible: false,
}

const sealedKinds = new Set<MarkdownScan['kind']>(['empty', 'heading', 'rule', 'fence', 'math'])

const longestDefinition = 2000

const blankLine = /^[ \t]*$/
const fenceOpening = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
const mathOpening = /^(?:(\${2,})[^$]*|\\\[[ \t]*)$/
const headingLine = /^(#{1,6})(?:[ \t]|$)/
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const listMarker = /^([-+*]|(\d{1,9})([.)]))([ \t]+.*|)$/
const footnoteOpening = /^\[(\^(?:\\[[\]\\]|\\(?![[\]\\])|[^[\]\s\\])+)\]:/
const linkDefinition =
  /^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*$/
const possibleDefinition =
  /(?:^|[\s>*+.)-])\[(?:\^[^\]]*\]:|(?:[^[\]\\]|\\.)*\]:[ \t]*(?:\S+(?:[ \t]+["'(].*)?)?[ \t]*$)|^[^[\]]*\]:/
const endsParagraph = /^(?:\$\$|\\\[|[|:=-][ \t|:=-]*$)/

/** What one line, given without its ending, changes; `isWhole` when the ending has arrived. */
export function readMarkdownLine(scan: MarkdownScan, line: string, isWhole: boolean): ScanStep {
  if (scan.closer) return closes(line, scan.closer) ? { closer: '' } : {}
  if (blankLine.test(line)) {
    if (scan.kind === 'empty') return {}
    const width = scan.itemIsEmpty ? Number.POSITIVE_INFINITY : scan.width
    return { afterBlank: true, definitionRun: false, paragraph: false, width, itemIsEmpty: false }
  }
  const body = line.replace(/^[ \t]+/, '')
  const indent = columnsOf(line, line.length - body.length)
  const hasWidth = scan.kind === 'list' || scan.kind === 'footnote'
  if (hasWidth && indent >= scan.width) return readInside(scan, line, body, indent)
  if (indent > 3) return readIndented(scan)
  return readTopLevel(scan, body, indent, isWhole)
}

function readInside(scan: MarkdownScan, line: string, body: string, indent: number): ScanStep {
  const opens = fenceOpening.exec(body)
  const shape = { afterBlank: false, itemIsEmpty: false }
  const isBlock = opens !== null || mathOpening.test(body) || headingLine.test(body)
  if (!scan.certain && indent < 4 && isBlock) return { indivisible: true }
  const isNear = indent - scan.width < 4
  if (scan.itemFence) {
    return isNear && closes(body, scan.itemFence) ? { ...shape, itemFence: '' } : shape
  }
  if (opens && scan.itemIsPlain && scan.certain && isNear) {
    return { ...shape, itemFence: opens[1] ?? opens[2] ?? '' }
  }
  const indivisible = scan.indivisible || mayDefine(line)
  return { ...shape, indivisible, itemIsPlain: scan.itemIsPlain && isPlain(body) }
}

function readIndented(scan: MarkdownScan): ScanStep {
  if (isSealed(scan)) return { starts: true, kind: 'indented' }
  if (scan.afterBlank)
    return { afterBlank: false, kind: 'indented', paragraph: false, certain: true }
  if (scan.kind === 'indented' || scan.paragraph) return {}
  if (scan.definitionRun) return { indivisible: true }
  if (scan.kind === 'leaf') return { kind: 'indented', certain: false }
  return { certain: false, itemFence: '' }
}

function readTopLevel(
  scan: MarkdownScan,
  body: string,
  indent: number,
  isWhole: boolean,
): ScanStep {
  const isContinued = !scan.afterBlank && !isSealed(scan)
  const fence = fenceOpening.exec(body)
  if (fence) return { starts: true, kind: 'fence', closer: fence[1] ?? fence[2] }
  const math = mathOpening.exec(body)
  if (math) return { starts: true, kind: 'math', closer: math[1] ?? '\\]' }
  const heading = headingLine.exec(body)?.[1]
  if (heading) return { starts: true, kind: 'heading', outline: enter(scan, heading.length) }
  const footnote = footnoteOpening.exec(body)?.[1]
  if (footnote) {
    const definition = { label: normalizeLabel(footnote), source: `[${footnote}]: _` }
    return { starts: true, kind: 'footnote', width: 4, definition }
  }
  if (body.startsWith('>')) {
    const indivisible = scan.indivisible || mayDefine(body)
    if (isContinued && scan.kind === 'quote') return { certain: true, indivisible }
    return { starts: true, kind: 'quote', indivisible }
  }
  if (thematicBreak.test(body)) {
    const mayUnderline = scan.kind === 'leaf' || (!scan.certain && body.startsWith('-'))
    if (isContinued && mayUnderline) return { kind: 'leaf', paragraph: false }
    return { starts: true, kind: 'rule' }
  }
  const marker = listMarker.exec(body)
  // To micromark, indented code is still going on after a blank line, and may not be interrupted.
  if (marker) return readListMarker(scan, marker, indent, isContinued || scan.kind === 'indented')
  return readText(scan, body, isContinued, isWhole)
}

function readListMarker(
  scan: MarkdownScan,
  [, bullet = '', number, delimiter, rest = '']: RegExpExecArray,
  indent: number,
  isContinued: boolean,
): ScanStep {
  const content = rest.replace(/^[ \t]+/, '')
  const gap = columnsOf(bullet + rest, bullet.length + rest.length - content.length, indent)
  const padding = gap - indent - bullet.length
  const isCode = padding > 4
  const width = indent + bullet.length + (content === '' || isCode ? 1 : padding)
  const mayInterrupt = content !== '' && (number === undefined || number === '1')
  const certain = !isContinued || mayInterrupt || (isContainer(scan) && scan.certain)
  const plain = certain && isPlain(content)
  const fence = plain && !isCode ? fenceOpening.exec(content) : null
  const step: ScanStep = {
    kind: 'list',
    marker: delimiter ?? bullet,
    width,
    certain,
    itemIsEmpty: content === '',
    itemIsPlain: plain,
    itemFence: fence?.[1] ?? fence?.[2] ?? '',
    afterBlank: false,
    indivisible: scan.indivisible || mayDefine(content),
  }
  const isSibling = scan.kind === 'list' && (!scan.certain || scan.marker === step.marker)
  if (certain && !isSibling) return { ...step, starts: true }
  if (certain || scan.kind !== 'list') return step
  return { ...step, width: Math.min(width, scan.width) }
}

function readText(
  scan: MarkdownScan,
  body: string,
  isContinued: boolean,
  isWhole: boolean,
): ScanStep {
  const endsCode = (scan.kind === 'indented' && scan.certain) || scan.itemFence !== ''
  const continues = isContinued && !isContainer(scan) && !endsCode
  if (isContinued && !continues && !endsCode) {
    return { certain: false, indivisible: scan.indivisible || mayDefine(body) }
  }
  if (continues && scan.paragraph) {
    return endsParagraph.test(body) ? { paragraph: false } : {}
  }
  const altersDefinition =
    continues && scan.definitionRun && (/^["'(]/.test(body) || endsParagraph.test(body))
  const label = linkDefinition.exec(body)?.[1]?.match(/.*\S.*/)?.[0]
  const mayStart = !continues || scan.definitionRun
  const step: ScanStep =
    label !== undefined && mayStart && !altersDefinition
      ? { definitionRun: true, definition: { label: normalizeLabel(label), source: body } }
      : {
          definitionRun: false,
          paragraph: mayStart && !endsParagraph.test(body),
          indivisible:
            scan.indivisible ||
            altersDefinition ||
            label !== undefined ||
            (isWhole && mayDefine(body)),
        }
  return continues ? { ...step, kind: 'leaf' } : { ...step, starts: true, kind: 'leaf' }
}

/** Nothing written after the block can be part of it. */
function isSealed(scan: MarkdownScan): boolean {
  return sealedKinds.has(scan.kind)
}

function isContainer(scan: MarkdownScan): boolean {
  return scan.kind === 'list' || scan.kind === 'footnote' || scan.kind === 'quote'
}

/** Whether a line could define something, wherever it stands. The pattern is no match for length. */
function mayDefine(line: string): boolean {
  return line.length <= longestDefinition && possibleDefinition.test(line)
}

function isPlain(content: string): boolean {
  return (
    !content.startsWith('>') && !listMarker.test(content) && !/^(?:\[\^|\$\$|\\\[)/.test(content)
  )
}

function enter(scan: MarkdownScan, depth: number): readonly number[] {
  return [...scan.outline.filter(outer => outer < depth), depth]
}

function closes(line: string, closer: string): boolean {
  if (closer.startsWith('`') || closer.startsWith('~')) {
    const run = /^(?: {0,3})(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
    return run?.startsWith(closer) ?? false
  }
  return line.replace(closer === '\\]' ? /\\[^\]]/g : /\\./g, '  ').includes(closer)
}

function columnsOf(line: string, length: number, from = 0): number {
  let column = from
  for (let index = 0; index < length; index++) {
    column += line[index] === '\t' ? 4 - (column % 4) : 1
  }
  return column
}

/** The form in which two labels of references and definitions are compared. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
