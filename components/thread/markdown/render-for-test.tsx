import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { TooltipProvider } from '@/components/ui/tooltip'
import { splitMarkdownBlocks } from '@/lib/chat/split-markdown-blocks'
import { messagesFor } from '@/lib/i18n/messages'
import { Markdown } from './markdown'
import { MarkdownBlockView } from './markdown-block'
import { sharedDefinitions } from './shared-definitions'

/** The HTML of a Markdown text, as the thread shows it. */
export function renderMarkdown(text: string, { streaming = false } = {}): string {
  return render(<Markdown text={text} streaming={streaming} />)
}

/** The HTML of a text's blocks, one after the other, each parsed alone. */
export function renderBlocks(text: string): string {
  const { groups, definitions } = splitMarkdownBlocks(text)
  const views = groups
    .flat()
    .map(block => (
      <MarkdownBlockView
        key={block.start}
        {...block}
        headingRank={2}
        isLive={false}
        prelude={sharedDefinitions(block.text, definitions)}
      />
    ))
  return render(views)
}

/** The HTML of the one block that changes while a text arrives. */
export function renderLastBlock(text: string): string {
  const { groups, settledDefinitions } = splitMarkdownBlocks(text)
  const block = groups.at(-1)?.at(-1)
  if (!block) return ''
  const prelude = sharedDefinitions(block.text, settledDefinitions)
  return render(<MarkdownBlockView {...block} headingRank={2} isLive prelude={prelude} />)
}

/** The HTML of a text parsed in one piece. */
export function renderWhole(text: string): string {
  const whole = { text, kind: 'prose', closed: true, headingLevel: 1, prelude: '' } as const
  return render(<MarkdownBlockView {...whole} headingRank={2} isLive={false} />)
}

/** Formulas are set from the next rendering on, not shown as their source. */
export async function loadFormulas(): Promise<void> {
  renderMarkdown('$x$')
  await import('./katex-formula')
}

/** Without the chrome of code blocks, which says nothing about Markdown. */
export function withoutButtons(html: string): string {
  return html.replace(/<button.*?<\/button>|<span role="status".*?<\/span>/gs, '')
}

function render(node: ReactNode): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" timeZone="UTC" messages={messagesFor('en')}>
      <TooltipProvider>{node}</TooltipProvider>
    </IntlProvider>,
  )
}
