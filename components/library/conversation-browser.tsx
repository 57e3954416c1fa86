'use client'

import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlayground } from '@/lib/store/playground-provider'
import { ConversationList } from './conversation-list'
import { filterByTitle } from './filter-by-title'
import { ListSkeleton } from './list-skeleton'
import { SearchField } from './search-field'
import { ShowMore } from './show-more'
import { useSaveProblem } from './use-save-problem'

/** Rows made at a time: a tall screen of them. */
const PAGE = 50

/** The search field and the conversations it leaves; rows beyond a page are made when scrolled to. */
export function ConversationBrowser({ onNavigate }: { onNavigate?: () => void }) {
  const t = useTranslations('library')
  const library = usePlayground(state => state.library)
  const isLoading = usePlayground(state => state.libraryStatus === 'loading')
  const saveProblem = useSaveProblem()
  const scroller = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [length, setLength] = useState(PAGE)

  const matches = isLoading ? [] : filterByTitle(library, query, t('untitled'))
  const shown = matches.slice(0, length)
  const isEmpty = !isLoading && !saveProblem && library.length === 0
  const isUnmatched = !isLoading && library.length > 0 && matches.length === 0

  const search = (next: string) => {
    setQuery(next)
    setLength(PAGE)
    scroller.current?.scrollTo({ top: 0 })
  }

  return (
    <div data-conversation-browser className="flex min-h-0 flex-1 flex-col">
      <SearchField query={query} onQueryChange={search} />
      <div ref={scroller} data-scroller className="mt-2 min-h-0 flex-1 overflow-y-auto px-3 pb-3">
        {isLoading && <ListSkeleton />}
        {shown.length > 0 && <ConversationList conversations={shown} onNavigate={onNavigate} />}
        {shown.length < matches.length && (
          <ShowMore
            key={length}
            count={Math.min(PAGE, matches.length - length)}
            onShow={() => setLength(length + PAGE)}
          />
        )}
        <p role="status" className="px-2 text-faint not-empty:py-3">
          {isEmpty && t('empty')}
          {isUnmatched && t('noMatch', { query: query.trim() })}
        </p>
      </div>
    </div>
  )
}
