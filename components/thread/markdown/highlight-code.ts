import { createHighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { type CodeChunk, type CodeToken, linesPerChunk } from './code-chunks'
import { type CodeLanguage, loadGrammar } from './code-languages'
import { codeTheme, tokenKindOf } from './code-theme'

const longestLine = 5000

const highlighter = createHighlighterCore({
  themes: [codeTheme],
  langs: [],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
})

/** The code in coloured pieces whose texts joined are the code, which may hold only `\n` line ends. */
export async function highlightCode(code: string, language: CodeLanguage): Promise<CodeChunk[]> {
  const { default: grammar } = await loadGrammar(language)
  const shiki = await highlighter
  await shiki.loadLanguage(grammar)
  const { tokens } = shiki.codeToTokens(code, {
    lang: language,
    theme: 'dimilinks',
    tokenizeMaxLineLength: longestLine,
  })
  const lines = tokens.map((line, index) => [
    ...line.map(toToken),
    ...(index < tokens.length - 1 ? ['\n'] : []),
  ])
  const chunks: CodeChunk[] = []
  for (let start = 0; start < lines.length; start += linesPerChunk) {
    chunks.push({ start, tokens: joinTokens(lines.slice(start, start + linesPerChunk).flat()) })
  }
  return chunks
}

function toToken({ content, color }: { content: string; color?: string }): CodeToken {
  const kind = content.trim() === '' ? undefined : tokenKindOf(color)
  return kind ? [kind, content] : content
}

function joinTokens(tokens: readonly CodeToken[]): CodeToken[] {
  const joined: CodeToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (typeof token === 'string' && typeof last === 'string') joined.splice(-1, 1, last + token)
    else joined.push(token)
  }
  return joined
}
