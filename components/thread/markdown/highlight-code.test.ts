import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CodeChunk, plainChunks } from './code-chunks'
import { type CodeLanguage, codeLanguages, findCodeLanguage } from './code-languages'
import { tokenKinds } from './code-theme'
import { highlightCode } from './highlight-code'

const code = `# a comment // b /* c */ -- d
<tag key="value">text</tag> { "key": [1, true, null] } 'x' \`y\` \\n 中文 🎈

function name(argument) { return argument + "string" } // end
\tdef other(x): pass; SELECT * FROM t WHERE a = 'b'; @@ -1 +1 @@
`

function textOf(chunks: readonly CodeChunk[]): string {
  return chunks
    .flatMap(chunk => chunk.tokens.map(token => (typeof token === 'string' ? token : token[1])))
    .join('')
}

function kindOf(chunks: readonly CodeChunk[], text: string): string | undefined {
  const tokens = chunks.flatMap(chunk => chunk.tokens)
  return tokens.find(token => typeof token !== 'string' && token[1].includes(text))?.[0]
}

describe('highlightCode', () => {
  it.each(codeLanguages)('colours %s and changes no character', async language => {
    const chunks = await highlightCode(code.repeat(12), language)
    expect(textOf(chunks)).toBe(code.repeat(12))
    expect(chunks.map(chunk => textOf([chunk]))).toEqual(
      plainChunks(code.repeat(12)).map(chunk => chunk.text),
    )
  })

  it('tells keywords, strings, comments, functions and keys apart', async () => {
    const typescript = await highlightCode("const a = call('b') // c", 'typescript')
    expect(kindOf(typescript, 'const')).toBe('keyword')
    expect(kindOf(typescript, 'b')).toBe('string')
    expect(kindOf(typescript, 'c')).toBeDefined()
    expect(kindOf(typescript, '// c')).toBe('comment')
    expect(kindOf(typescript, 'call')).toBe('function')
    const json = await highlightCode('{ "key": "value" }', 'json')
    expect(kindOf(json, 'key')).toBe('property')
    expect(kindOf(json, 'value')).toBe('string')
    const diff = await highlightCode('- a\n+ b', 'diff')
    expect(kindOf(diff, 'a')).toBe('deleted')
    expect(kindOf(diff, 'b')).toBe('inserted')
  })
})

describe('findCodeLanguage', () => {
  it.each([
    ['ts', 'typescript'],
    ['PY', 'python'],
    ['c++', 'cpp'],
    ['Dockerfile', 'docker'],
    ['sh', 'bash'],
    ['tsx', 'tsx'],
  ])('knows %s as %s', (name, language) => {
    expect(findCodeLanguage(name)).toBe(language)
  })

  it.each(['', 'text', 'brainfuck', 'constructor', '__proto__', 'toString'])(
    'does not know "%s"',
    name => {
      expect(findCodeLanguage(name)).toBeUndefined()
    },
  )

  it('has every alias point to a language with a grammar', () => {
    const known: readonly CodeLanguage[] = codeLanguages
    for (const name of ['js', 'kt', 'rb', 'rs', 'yml', 'md', 'cs', 'golang', 'patch', 'zsh']) {
      expect(known).toContain(findCodeLanguage(name))
    }
  })
})

describe('the colours of code', () => {
  const styles = readFileSync('components/thread/markdown/markdown.css', 'utf8')
  const tokens = readFileSync('app/globals.css', 'utf8')
  const [light = '', dark = ''] = tokens.split(/^\.dark \{/m)

  it.each(tokenKinds)('give %s a contrast of 4.5 or more in light and dark', kind => {
    const rule = new RegExp(`\\.md-token-${kind}\\b[^}]*color: var\\(--(\\w+)\\)`).exec(styles)
    const variable = rule?.[1] ?? 'ink'
    for (const theme of [light, dark]) {
      expect(contrast(colour(theme, variable), colour(theme, 'bg'))).toBeGreaterThanOrEqual(4.5)
    }
  })
})

function colour(theme: string, variable: string): number[] {
  const hex = new RegExp(`--${variable}: #(\\w{6})`).exec(theme)?.[1] ?? ''
  return [0, 2, 4].map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
}

function contrast(a: number[], b: number[]): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(channel =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
