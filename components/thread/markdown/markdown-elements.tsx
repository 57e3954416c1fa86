import type { Element } from 'hast'
import { Square, SquareCheck } from 'lucide-react'
import { createContext, type ReactNode, use } from 'react'
import type { Components } from 'react-markdown'
import { useTranslations } from 'use-intl'
import { FencedBlock } from './fenced-block'
import { Formula, FormulaSource } from './formula'
import { MarkdownImage } from './markdown-image'
import { MarkdownLink } from './markdown-link'
import { scrollable } from './scrollable'

/** Makes the ids of one text's footnotes its own on the page. */
export const FootnoteScope = createContext('')

/** How the elements of an answer are drawn; everything not named here is the plain element. */
export const markdownElements: Components = {
  a: ({ node, href, children }) => {
    const footnote = node?.properties.dataFootnote
    if (typeof footnote === 'string') return <FootnoteMark id={footnote}>{children}</FootnoteMark>
    return <MarkdownLink url={href ?? ''}>{children}</MarkdownLink>
  },
  img: ({ node, src, alt }) => (
    <MarkdownImage
      url={typeof src === 'string' ? src : ''}
      alt={alt ?? ''}
      isInLink={node?.properties.dataInLink === 'true'}
    />
  ),
  pre: ({ node }) => <CodeElement node={node} />,
  code: ({ children }) => <code className="md-code">{children}</code>,
  table: ({ children }) => <Table>{children}</Table>,
  input: ({ checked }) => <TaskMark isDone={checked === true} />,
  div: ({ node, children }) => <Footnote node={node}>{children}</Footnote>,
  span: ({ node }) => <MathElement node={node} />,
}

function CodeElement({ node }: { node: Element | undefined }) {
  const [code] = node?.children ?? []
  if (code?.type !== 'element') return null
  const text = textOf(code).replace(/\n$/, '')
  const names = code.properties.className
  const name = Array.isArray(names) ? String(names[0]) : ''
  const language = name.replace(/^language-/, '')
  const isOpen = code.properties.dataOpen === 'true'
  return <FencedBlock language={language} code={text} isOpen={isOpen} />
}

function MathElement({ node }: { node: Element | undefined }) {
  const source = node ? textOf(node) : ''
  const isDisplay = node?.properties.dataMath === 'display'
  const View = node?.properties.dataPending === 'true' ? FormulaSource : Formula
  return <View source={source} isDisplay={isDisplay} />
}

function textOf({ children }: Element): string {
  return children.map(child => (child.type === 'text' ? child.value : '')).join('')
}

function Table({ children }: { children: ReactNode }) {
  const t = useTranslations('markdown')
  return (
    <div className="md-table" {...scrollable(t('table'))}>
      <table>{children}</table>
    </div>
  )
}

function TaskMark({ isDone }: { isDone: boolean }) {
  const t = useTranslations('markdown')
  const Icon = isDone ? SquareCheck : Square
  return (
    <Icon
      className="md-task"
      data-done={isDone}
      role="img"
      aria-label={isDone ? t('taskDone') : t('taskOpen')}
    />
  )
}

function FootnoteMark({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations('markdown')
  const scope = use(FootnoteScope)
  const label = typeof children === 'string' ? children : id
  return (
    <sup>
      <a href={`#${footnoteId(scope, id)}`} aria-label={t('footnote', { label })}>
        {children}
      </a>
    </sup>
  )
}

function Footnote({ node, children }: { node: Element | undefined; children: ReactNode }) {
  const scope = use(FootnoteScope)
  const id = String(node?.properties.dataFootnote ?? '')
  return (
    <div className="md-footnote" id={footnoteId(scope, id)}>
      <span className="md-footnote-label">{String(node?.properties.dataLabel ?? '')}</span>
      <div className="md-footnote-text">{children}</div>
    </div>
  )
}

function footnoteId(scope: string, id: string): string {
  return `footnote-${scope}-${encodeURIComponent(id)}`
}
