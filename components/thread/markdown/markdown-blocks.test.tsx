import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFormulas, renderBlocks, renderWhole, withoutButtons } from './render-for-test'

const lines = [
  ...[
    'text',
    'more **words**',
    '中文一行。',
    '  nested',
    '   three in',
    '    four in',
    '\ttab',
    '\\',
  ],
  ...['# One', '## Two', '   ### Three', '#nothing', '---', '***', '- - -', '===', '--'],
  ...['- item', '* star', '+ plus', '1. one', '2. two', '2) other', '10. ten', '-', '1.'],
  ...['- - twice', '-   wide', '-      code', '  - inner', '    - deeper', '- [ ] task'],
  ...['> quote', '>', '> - in quote', '> # h', '>lazy', '> ```', '<div>', '<!-- c', '-->'],
  ...['```', '```js', '  ```', '   ```', '    ```', '````', '~~~', '~~~ x', '- ```', '1. ```'],
  ...['$$', '$$x$$', '$$ a', 'b $$', '  $$', '- $$', '$$ tail', 'a $x$ b', '\\(y\\)'],
  ...['\\[', '\\]', '\\[ x \\]', '\\[ a', '  \\[', 'x \\] tail'],
  ...['| a | b |', '| - | - |', '|---|', '| 1 | 2 |', 'a | b'],
  ...['[a]: /one', '[b]: <two> "t"', '  [c]: /three', '[a]:', '/url', '"title"', '- [a]: /in'],
  ...['> [b]: /in', '[x', 'y]: /multi', '[^1]: note', '    more note', '[^2]: # h'],
  ...['see [a] and [b][c] and [^1][^2]', '  ', '', '', '', '', '', '', ''],
]
const soup = fc.array(fc.constantFrom(...lines), { maxLength: 9 }).map(parts => parts.join('\n'))

/** Line ends between elements mean nothing; nor do the blank lines at the end of unclosed code. */
function essence(html: string): string {
  return withoutButtons(html)
    .replace(/\n/g, '')
    .replace(/<span class="md-code-chunk"><\/span>/g, '')
}

describe('the blocks of a text', () => {
  beforeAll(loadFormulas)

  it('each read alone as they read in the whole text', () => {
    fc.assert(
      fc.property(soup, text => {
        expect(essence(renderBlocks(text))).toBe(essence(renderWhole(text)))
      }),
      { numRuns: 250, seed: 20261122 },
    )
  })

  it.each([
    ['a fence with blank lines', '```js\na\n\nb\n```\n\nafter'],
    ['a fence in a fence', '````md\n```js\n\nx\n```\n\n````\n\nafter'],
    ['a fence of tildes', '~~~\n```\n\n# no heading\n~~~\nafter'],
    ['a fence in a list', '1. step\n\n   ```sh\n   a\n\n   b\n   ```\n\n2. step'],
    ['a fence at the margin between list items', '1. step\n```sh\na\n\nb\n```\n2. step'],
    ['an unclosed fence', 'before\n\n```js\na\n\nb'],
    ['a loose list', '- a\n\n- b\n\n  more b\n\n- c'],
    ['lists of two kinds', '- a\n- b\n\n* c\n\n1. d\n\n1) e'],
    ['a lazy quotation', '> a\nb\n\n> c\n\nd'],
    ['a formula with blank lines', '$$\na\n\nb\n$$\n\nafter'],
    ['a bracketed formula with list-like lines', '\\[\na\n+ b\n- c\n\\]\nafter'],
    [
      'reference links',
      'see [docs] and [the site][s]\n\ntext\n\n[docs]: https://a.example\n[s]: https://b.example "B"',
    ],
    ['a definition in a list', 'see [a]\n\n- [a]: https://a.example\n\nmore'],
    ['footnotes', 'one[^1]\n\ntwo[^n]\n\n[^1]: first\n\n    still first\n\n[^n]: second\n\nend'],
    ['headings that skip ranks', '# a\n\n#### b\n\n## c\n\n> ### d\n\n# e'],
    ['line ends of Windows', '# a\r\n\r\n- b\r\n- c\r\n\r\n```\r\nd\r\n\r\ne\r\n```\r\n'],
  ])('read alone as they read in the whole text: %s', (_, text) => {
    expect(essence(renderBlocks(text))).toBe(essence(renderWhole(text)))
  })
})
