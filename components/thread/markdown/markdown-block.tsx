import { memo } from 'react'
import Markdown, { type Options } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { MarkdownBlock } from '@/lib/chat/split-markdown-blocks'
import { completePartialMarkdown } from './complete-partial-markdown'
import { FencedBlock } from './fenced-block'
import { FormulaSource } from './formula'
import { keepUrl } from './keep-url'
import { markdownElements } from './markdown-elements'
import { readFence } from './read-fence'
import { remarkCjkEmphasis } from './remark-cjk-emphasis'
import { remarkMathDelimiters } from './remark-math-delimiters'
import { remarkPlainHtml } from './remark-plain-html'
import { shapeAnswer } from './shape-answer'

interface MarkdownBlockViewProps {
  text: string
  kind: MarkdownBlock['kind']
  closed: boolean
  headingLevel: number
  headingRank: number
  /** Definitions from elsewhere in the text that this block refers to. */
  prelude: string
  /** The block still grows. */
  isLive: boolean
}

/** One block of Markdown, drawn again only when it changes itself. */
export const MarkdownBlockView = memo((props: MarkdownBlockViewProps) => {
  const { text, kind, closed, isLive } = props
  const fence = kind === 'fence' ? readFence(text, closed, isLive) : undefined
  if (fence) return <FencedBlock {...fence} isOpen={isLive && !closed} />
  if (kind === 'math' && isLive && !closed) {
    return <FormulaSource source={text.replace(/^\s*(?:\$+|\\\[)\s*/, '')} isDisplay />
  }
  return <Prose {...props} />
})

function Prose({ text, kind, prelude, isLive, headingLevel, headingRank }: MarkdownBlockViewProps) {
  const shape = { headingRank, headingLevel, isLive, preludeLength: prelude.length }
  const plugins: Options['remarkPlugins'] = [
    [remarkGfm, { singleTilde: false }],
    [remarkMath, { singleDollarTextMath: false }],
    [remarkMathDelimiters, { isLive }],
    remarkCjkEmphasis,
    remarkPlainHtml,
    [shapeAnswer, shape],
  ]
  return (
    <Markdown remarkPlugins={plugins} components={markdownElements} urlTransform={keepUrl}>
      {prelude + (isLive && kind === 'prose' ? completePartialMarkdown(text) : text)}
    </Markdown>
  )
}
