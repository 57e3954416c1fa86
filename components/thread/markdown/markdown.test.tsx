import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFormulas, renderLastBlock, renderMarkdown, withoutButtons } from './render-for-test'

const formulas = (html: string) =>
  Array.from(html.matchAll(/<annotation[^>]*>(.*?)<\/annotation>/gs), match => match[1])

function textOf(html: string): string {
  return withoutButtons(html).replace(/<[^>]+>/g, '')
}

beforeAll(loadFormulas)

describe('formulas', () => {
  it.each([
    ['between dollars', 'so $x^2$ is', ['x^2']],
    ['between dollars in Chinese', '设$x$为实数，$y$也是', ['x', 'y']],
    ['between parentheses', '设\\(a+b\\)为', ['a+b']],
    ['between brackets', '因此\\[E=mc^2\\]成立。', ['E=mc^2']],
    ['between double dollars in a line', 'so $$x$$ is', ['x']],
    ['alone in a line', '$$E=mc^2$$', ['E=mc^2']],
    ['over several lines', '$$\na\n\nb\n$$', ['a\n\nb']],
    ['that begin beside the dollars', '$$a\nb$$', ['a\nb']],
    ['over bracketed lines', '\\[\na\n+ b\n\\]', ['a\n+ b']],
    ['in a list', '- a\n\n  $$\n  x\n  $$', ['x']],
    ['in a table', '| a |\n| - |\n| $x$ |', ['x']],
    ['followed by letters', 'the $n$th element', ['n']],
    ['fenced as math', '```math\nx\n```', ['x']],
  ])('are set %s', (_, text, expected) => {
    expect(formulas(renderMarkdown(text)).map(formula => formula?.trim())).toEqual(expected)
  })

  it.each([
    'It costs $5 and $10.',
    'from $5 to $10, or US$20 and CA$30',
    '$5/month, $50/year',
    '花费$5，比$10便宜',
    '从$5涨到10$',
    '$5 million or 10$',
    'echo $HOME/bin:$PATH',
    'a \\$x\\$ b',
    'a \\\\(x\\\\) b',
    '`$x$` and `\\(y\\)`',
    'see \\[1\\] and \\[2, 3\\]',
    '\\[x\\] done',
  ])('are not seen in %s', text => {
    expect(formulas(renderMarkdown(text))).toEqual([])
  })

  it('end where words follow, which become a paragraph', () => {
    const html = renderMarkdown('$$\nx\n$$ where x is\n\nmore')
    expect(formulas(html)).toHaveLength(1)
    expect(html).toContain('<p>where x is</p>')
  })

  it('that KaTeX refuses are shown as they were written', () => {
    expect(textOf(renderMarkdown('$\\frac{a}{$'))).toContain('\\frac{a}{')
  })

  it('that still arrive are shown as their source, not as an error', () => {
    const block = renderMarkdown('so\n\n$$\n\\frac{a}{', { streaming: true })
    expect(block).toContain('md-math-source md-math-display')
    const inline = renderMarkdown('so \\(\\frac{a}{', { streaming: true })
    expect(inline).toContain('<span class="md-math-source">\\frac{a}{</span>')
    expect(block + inline).not.toContain('katex-error')
  })

  it('are styled by the style sheet of the KaTeX that sets them', () => {
    const require = createRequire(import.meta.url)
    const styles = readFileSync(require.resolve('katex/dist/katex.min.css'), 'utf8')
    const [size] = /[\w-]+ reset-size6 size3/.exec(renderMarkdown('$x^2$')) ?? []
    expect(styles.includes(`.katex .${size?.replaceAll(' ', '.')}`)).toBe(true)
  })
})

describe('text', () => {
  it.each([
    ['**50%**的', '50%'],
    ['请看**“重点”**后', '“重点”'],
    ['**注意：**请', '注意：'],
    ['函数**foo()**是', 'foo()'],
  ])('may be bold beside Chinese without a space: %s', (text, expected) => {
    expect(renderMarkdown(text)).toContain(`<strong>${expected}</strong>`)
  })

  it('keeps the rules of CommonMark for emphasis elsewhere', () => {
    expect(renderMarkdown('**foo.**bar')).not.toContain('<strong>')
    expect(renderMarkdown('snake_case_name and 2*3*4')).not.toContain('<strong>')
  })

  it('keeps the lines of a poem', () => {
    expect(renderMarkdown('床前明月光，\n疑是地上霜。')).toMatch(/光，<br\/>\s*疑是/)
  })

  it('ends a bare address where Chinese punctuation begins', () => {
    const html = renderMarkdown('看https://a.example/x，然后https://b.example/y。完')
    expect(html).toContain('href="https://a.example/x"')
    expect(html).toContain('href="https://b.example/y"')
    expect(textOf(html)).toBe('看https://a.example/x，然后https://b.example/y。完')
  })

  it('ends a bare address at the quotation mark of an HTML attribute', () => {
    expect(renderMarkdown('<img src="https://a.example/p.png">')).toContain(
      'href="https://a.example/p.png"',
    )
  })

  it('strikes between double tildes only', () => {
    expect(renderMarkdown('~~a~~ 10~20元，30~40元')).toMatch(/<del>a<\/del> 10~20元，30~40元/)
  })

  it('breaks a line of a table cell at <br>, and shows it as text elsewhere', () => {
    expect(renderMarkdown('| a |\n| - |\n| b<br>c |')).toMatch(/b<br\/>\s*c/)
    expect(renderMarkdown('write <br> here')).toContain('&lt;br&gt;')
  })

  it('gives headings the ranks of an outline', () => {
    const html = renderMarkdown('### a\n\n##### b\n\n# c')
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2'])
  })

  it('links a footnote to its note', () => {
    const html = renderMarkdown('a[^note] b\n\n[^note]: the **note**')
    const [, target] = /href="#([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`id="${target}"`)
    expect(html).toContain('<strong>note</strong>')
  })

  it('reads reference links whose definition stands elsewhere', () => {
    expect(renderMarkdown('# t\n\nsee [a][b]\n\n[b]: https://a.example')).toContain(
      'https://a.example',
    )
  })

  it('names the boxes of tasks', () => {
    const html = renderMarkdown('- [x] a\n- [ ] b')
    expect(html).toContain('aria-label="Done"')
    expect(html).toContain('aria-label="Not done"')
    expect(html).not.toContain('<input')
  })

  it('lets the keyboard reach a table, which scrolls by itself', () => {
    const html = renderMarkdown('| a |\n| - |\n| b |')
    expect(html).toContain('tabindex="0" role="group" aria-label="Table"')
  })
})

describe('code', () => {
  it('names its language, has a Copy button and keeps its text', () => {
    const html = renderMarkdown('```ts title="x"\nconst a = 1 < 2\n\n```')
    expect(html).toContain('<span class="md-code-language">ts</span>')
    expect(html).toContain('aria-label="Copy code"')
    expect(textOf(html)).toBe('tsconst a = 1 &lt; 2\n')
  })

  it.each(['```', '```j', '```js\n', '```js\nconst a', '- ```js\n  const a'])(
    'is code from its first sign on: %j',
    text => {
      expect(renderMarkdown(text, { streaming: true })).toMatch(
        /<pre|^<div class="md"><div class="md-group"><\/div>/,
      )
    },
  )

  it('does not show the first sign of its end', () => {
    expect(textOf(renderMarkdown('```js\na\n``', { streaming: true }))).toBe('jsa')
  })
})

describe('a text that still arrives', () => {
  const rich = [
    '# 标题 **a** `b`\n\ntext *i* ~~s~~ [l](https://a.example) ![i](https://a.example/p.png)\n',
    '\n- one\n  1. two $x$\n\n  ```js\n  const a\n  ```\n- [ ] task[^1]\n\n> q\n> - r\n',
    '\n| a | b |\n| :- | -: |\n| 1 | `|` |\n\n$$\n\\frac{a}{b}\n$$ tail\n\n\\[ y \\]\n',
    '\n```ts\nlet z = 1\n```\n\n<div onclick="x">h</div>\n\n[r][s] \\(k\\)\n\n[s]: https://s.example\n[^1]: n\n',
  ].join('')

  it('can be cut anywhere', () => {
    for (let end = 0; end <= rich.length; end++) {
      expect(() => renderLastBlock(rich.slice(0, end))).not.toThrow()
    }
  })

  it('is, once complete, what it would have been from the start', () => {
    expect(textOf(renderMarkdown(`${rich}\nend.`, { streaming: true }))).toBe(
      textOf(renderMarkdown(`${rich}\nend.`)),
    )
  })
})
