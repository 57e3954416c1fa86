import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarkdownBlocks, splitMarkdownBlocks } from './split-markdown-blocks'

const piece = fc.constantFrom(
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '#',
    '# ',
    '- ',
    '1. ',
    '  ',
    '    ',
    '\t',
    '> ',
    '```',
  ],
  ...[
    '~~~',
    '$$',
    '\\[',
    '\\]',
    '|',
    '---',
    '[a]: /u\n',
    '[a]:',
    '[^1]: ',
    '[b]',
    '"t"',
    '\0',
    '中',
  ],
)
const soup = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

function textsOf(blocks: MarkdownBlocks): string[] {
  return blocks.groups.flat().map(block => block.text)
}

function split(text: string): string[] {
  return textsOf(splitMarkdownBlocks(text))
}

describe('splitMarkdownBlocks', () => {
  it('gives blocks that joined are the text', () => {
    fc.assert(
      fc.property(soup, text => {
        expect(split(text).join('')).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same for a text that arrives in any pieces as for the whole text', () => {
    fc.assert(
      fc.property(soup, fc.array(fc.nat({ max: 12 }), { maxLength: 20 }), (text, sizes) => {
        let blocks = splitMarkdownBlocks('')
        let end = 0
        for (const size of [...sizes, text.length]) {
          end = Math.min(text.length, end + size)
          blocks = splitMarkdownBlocks(text.slice(0, end), blocks)
          expect(blocks).toEqual(splitMarkdownBlocks(text.slice(0, end)))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('starts again when the text is not a continuation', () => {
    const blocks = splitMarkdownBlocks('# a\n\nb')
    expect(splitMarkdownBlocks('c\n\nd', blocks)).toEqual(splitMarkdownBlocks('c\n\nd'))
    expect(splitMarkdownBlocks('# a\n\nb', blocks)).toBe(blocks)
  })

  it('keeps the groups that an append leaves alone', () => {
    const paragraphs = Array.from({ length: 100 }, (_, index) => `paragraph ${index}\n\n`).join('')
    const before = splitMarkdownBlocks(paragraphs)
    const after = splitMarkdownBlocks(`${paragraphs}more`, before)
    expect(before.groups.length).toBeGreaterThan(3)
    expect(after.groups.slice(0, -1)).toEqual(before.groups.slice(0, -1))
    before.groups.slice(0, -1).forEach((group, index) => {
      expect(after.groups[index]).toBe(group)
    })
  })

  it('keeps where a block starts, so that it can be its key', () => {
    const text = 'one\n\n## two\nthree\n\n- four'
    const starts = splitMarkdownBlocks(text)
      .groups.flat()
      .map(block => block.start)
    expect(starts).toEqual([0, 5, 12, 19])
  })

  it.each([
    ['paragraphs', 'a\nb\n\n\nc', ['a\nb\n\n\n', 'c']],
    ['a heading and what follows', '# a\nb', ['# a\n', 'b']],
    [
      'a fence from the text around it',
      'a\n```\nb\n\nc\n```\nd',
      ['a\n', '```\nb\n\nc\n```\n', 'd'],
    ],
    ['a formula from the text around it', 'a\n$$\nb\n\nc\n$$\nd', ['a\n', '$$\nb\n\nc\n$$\n', 'd']],
    ['a list from the paragraph before', 'a\n- b\n- c\n\nd', ['a\n', '- b\n- c\n\n', 'd']],
    ['lists of two kinds', '- a\n\n1. b', ['- a\n\n', '1. b']],
    ['quotations', '> a\n\n> b', ['> a\n\n', '> b']],
  ])('separates %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    ['a loose list', '- a\n\n- b\n\n  c'],
    ['code in a list item', '1. a\n\n   ```\n   b\n\n   c\n   ```'],
    ['a fence inside a longer one', '````\n```\n\n```\n\n````'],
    ['indented code with blank lines', '    a\n\n    b'],
    ['a footnote and its paragraphs', '[^1]: a\n\n    b'],
  ])('keeps together %s', (_, text) => {
    expect(split(text)).toEqual([text])
  })

  it('says which blocks are fences or formulas, and whether they are closed', () => {
    const [fence, formula, open] = splitMarkdownBlocks(
      '```\na\n```\n$$\nb\n$$\n~~~ts\nc',
    ).groups.flat()
    expect(fence).toMatchObject({ kind: 'fence', closed: true })
    expect(formula).toMatchObject({ kind: 'math', closed: true })
    expect(open).toMatchObject({ kind: 'fence', closed: false })
  })

  it('collects the definitions that other blocks may need', () => {
    const blocks = splitMarkdownBlocks('see [a][B c]\n\n[b  C]: /u "t"\n[^1]: note\n\n[d]: /pa')
    expect(blocks.definitions).toEqual([
      { label: 'B C', source: '[b  C]: /u "t"' },
      { label: '^1', source: '[^1]: _' },
      { label: 'D', source: '[d]: /pa' },
    ])
    expect(blocks.settledDefinitions).toHaveLength(2)
  })

  it('falls back to one block for a definition that it cannot lift out', () => {
    const text = 'see [a]\n\n- [a]: /u\n\nb'
    expect(split(text)).toEqual([text])
  })

  it('counts the depth of headings by the outline, not by their number signs', () => {
    const blocks = splitMarkdownBlocks('### a\n\n##### b\n\ntext\n\n#### c\n\n# d').groups.flat()
    expect(blocks.map(block => block.headingLevel)).toEqual([1, 2, 3, 2, 1])
  })
})
