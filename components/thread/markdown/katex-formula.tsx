import 'katex/dist/katex.min.css'
import type { Root } from 'hast'
import Markdown from 'react-markdown'
import rehypeKatex, { type Options } from 'rehype-katex'
import { useTranslations } from 'use-intl'
import { keepUrl } from './keep-url'
import { scrollable } from './scrollable'

const options: Options = {
  trust: false,
  errorColor: 'var(--bad)',
  strict: 'ignore',
  maxExpand: 500,
  maxSize: 20,
}

/** A formula set by KaTeX as React elements; it can neither link, load nor style anything. */
export function KatexFormula({ source, isDisplay }: { source: string; isDisplay: boolean }) {
  const t = useTranslations('markdown')
  const formula = (
    <Markdown
      rehypePlugins={[
        [replaceByFormula, { source, isDisplay }],
        [rehypeKatex, options],
      ]}
      urlTransform={keepUrl}
    />
  )
  if (!isDisplay) return formula
  return (
    <span className="md-math-display" {...scrollable(t('formula'))}>
      {formula}
    </span>
  )
}

function replaceByFormula({ source, isDisplay }: { source: string; isDisplay: boolean }) {
  return (): Root => ({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'code',
        properties: { className: [isDisplay ? 'math-display' : 'math-inline'] },
        children: [{ type: 'text', value: source }],
      },
    ],
  })
}
