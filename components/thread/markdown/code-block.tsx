import { WrapText } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { IconButton } from '@/components/ui/icon-button'
import { findCodeLanguage } from './code-languages'
import { HighlightedCode, PlainCode } from './code-lines'
import { requestHighlight } from './request-highlight'
import { scrollable } from './scrollable'

export interface CodeBlockProps {
  language: string
  code: string
  /** More code may follow: it is not coloured yet. */
  isOpen: boolean
}

/** A fenced block: what language it is in, Copy, and the code, which scrolls by itself. */
export function CodeBlock({ language, code, isOpen }: CodeBlockProps) {
  const t = useTranslations('markdown')
  const name = language || (isOpen ? '' : t('plainText'))
  const [isWrapped, setWrapped] = useState(false)
  const content = useRef<HTMLElement>(null)
  const known = isOpen ? undefined : findCodeLanguage(language)
  const highlight = known ? requestHighlight(code, known) : null

  return (
    <div className="md-code-block">
      <div className="md-code-header">
        <span className="md-code-language">{name}</span>
        <IconButton
          label={t('wrapLines')}
          aria-pressed={isWrapped}
          className={isWrapped ? 'bg-selected text-ink' : undefined}
          onClick={() => setWrapped(!isWrapped)}
        >
          <WrapText aria-hidden />
        </IconButton>
        <CopyButton label={t('copyCode')} text={() => content.current?.textContent ?? ''} />
      </div>
      <pre {...scrollable(`${t('code')} (${name})`)} data-wrapped={isWrapped}>
        <code ref={content}>
          {highlight ? (
            <Suspense fallback={<PlainCode code={code} />}>
              <HighlightedCode code={code} highlight={highlight} />
            </Suspense>
          ) : (
            <PlainCode code={code} />
          )}
        </code>
      </pre>
    </div>
  )
}
