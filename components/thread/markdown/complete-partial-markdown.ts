import remend, { INCOMPLETE_IMAGE_PLACEHOLDER } from 'remend'

const options = {
  linkMode: 'text-only',
  katex: false,
  htmlTags: false,
  singleTilde: false,
} as const

/** A last line of which only the marker has come, so that its kind of block is not known yet. */
const bareMarker =
  /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]?\]?|[-+*_=~`#$\\|>:]*|\d{1,9}[.)]?)[ \t]*$/
/** A last line that may become a definition, which shows nothing. */
const possibleDefinition = /^ {0,3}\[[^\]]*(?:\]:?[ \t]*)?$/
const danglingMark = /(?:[*_~`]+|\\[([]?|\[\^[^\]\n]*\]?)$/
const bracketedText = /(!?)\[([^[\]]*)\]$/
const pipe = /^ {0,3}\|/
const tableHead = /^ {0,3}\|(?:[ \t]|[^|]+\|[^|]*\|)/
/** The patterns above look no further back than this: no mark is longer, and runs of marks can be. */
const longestTail = 200

/**
 * The source to show for a block that is still arriving: unfinished marks are closed, a table is a
 * table from its first row on, and what cannot be told yet is held back until the next characters.
 */
export function completePartialMarkdown(text: string): string {
  return completeTableHead(text) ?? remend(completeTail(text), options)
}

function completeTail(text: string): string {
  const lineStart = text.lastIndexOf('\n') + 1
  const line = text.slice(lineStart)
  if (line.length <= longestTail && (bareMarker.test(line) || possibleDefinition.test(line))) {
    return text.slice(0, Math.max(0, lineStart - 1))
  }
  const tailStart = Math.max(lineStart, text.length - longestTail)
  const tail = text
    .slice(tailStart)
    .replace(danglingMark, '')
    .replace(bracketedText, (_, image: string, words: string) =>
      image ? `![${words}](${INCOMPLETE_IMAGE_PLACEHOLDER})` : words,
    )
  return text.slice(0, tailStart) + tail
}

function completeTableHead(text: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n')
  const first = lines.findLastIndex(line => !pipe.test(line)) + 1
  const [head, delimiters = '', ...rows] = lines.slice(first)
  if (head === undefined || rows.length > 0 || !tableHead.test(head)) return undefined
  const count = cellCount(head)
  const isDelimiter = /^[ \t|:-]*$/.test(delimiters)
  if (!isDelimiter || count === 0 || cellCount(delimiters) === count) return undefined
  return [...lines.slice(0, first), head, `|${' --- |'.repeat(count)}`].join('\n')
}

function cellCount(row: string): number {
  const cells = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return cells.trim() === '' ? 0 : cells.split(/(?<!\\)\|/).length
}
