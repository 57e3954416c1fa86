'use client'

import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { isComposing } from '@/components/ui/is-composing'
import { Chord } from './chord'
import { focusRow } from './row-focus'

export function SearchField({
  query,
  onQueryChange,
}: {
  query: string
  onQueryChange: (query: string) => void
}) {
  const t = useTranslations('library')

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      onQueryChange('')
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      focusRow(event.currentTarget, 'first')
    }
  }

  return (
    <search className="relative mx-3 mt-1.5 block shrink-0">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-[11px] size-4 -translate-y-1/2 text-faint"
      />
      <input
        id="library-search"
        type="search"
        value={query}
        onChange={event => onQueryChange(event.target.value)}
        onKeyDown={onKeyDown}
        aria-label={t('searchConversations')}
        aria-keyshortcuts="Meta+K Control+K"
        placeholder={t('search')}
        autoComplete="off"
        spellCheck={false}
        className="h-[30px] w-full rounded-md border border-transparent bg-transparent pr-16 pl-8 text-ink transition-colors placeholder:text-faint hover:bg-hover focus-visible:border-accent focus-visible:bg-raise focus-visible:outline-2 focus-visible:outline-accent/25 focus-visible:outline-offset-0 touch:h-10 touch:pr-10 [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="absolute inset-y-0 right-[11px] flex items-center">
        {query === '' ? (
          <Chord letter="K" />
        ) : (
          <IconButton
            label={t('clearSearch')}
            className="-mr-2 size-6 touch:size-9"
            onClick={event => {
              onQueryChange('')
              event.currentTarget.closest('search')?.querySelector('input')?.focus()
            }}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </span>
    </search>
  )
}
