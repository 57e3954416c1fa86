'use client'

import { Search } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isComposing } from '@/components/ui/is-composing'
import { usePlayground } from '@/lib/store/playground-provider'
import { firstOptions } from './first-options'
import { ModelListbox } from './model-listbox'
import { moveActive } from './move-active'
import { PickerFooter } from './picker-footer'
import { PickerStatus } from './picker-status'
import { useModelOptions } from './use-model-options'

/** Options painted with the key press itself; the rest of a long list follows right after. */
const AT_ONCE = 40

/** Search and list of models. The focus stays in the search; arrows move the active option. */
export function ModelPicker({ onClose }: { onClose: () => void }) {
  const t = useTranslations('settings.model')
  const selectModel = usePlayground(state => state.selectModel)
  const loadModels = usePlayground(state => state.loadModels)
  const toggleFavourite = usePlayground(state => state.toggleFavouriteModel)
  const [query, setQuery] = useState('')
  const [movedTo, setMovedTo] = useState<string>()
  const { groups, ids, typedId, chosen, entryOf } = useModelOptions(query)
  const search = useRef<HTMLInputElement>(null)
  const listId = useId()
  const isSettled = useDeferredValue<string | null>(query, null) === query

  const start = query.trim() === '' && ids.includes(chosen) ? chosen : ids[0]
  const active = movedTo !== undefined && ids.includes(movedTo) ? movedTo : start
  const optionId = (id: string) => `${listId}-${id}`

  const choose = (id: string) => {
    selectModel(id)
    onClose()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      if (active !== undefined) toggleFavourite(active)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active !== undefined) choose(active)
    } else if (!isCommand && !event.shiftKey) {
      const next = moveActive(ids, active, event.key)
      if (next === undefined) return
      event.preventDefault()
      setMovedTo(next)
    }
  }

  return (
    <>
      <div className="flex h-10 shrink-0 items-center gap-2 border-line border-b px-3 touch:h-11">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <input
          ref={search}
          type="search"
          aria-label={t('search')}
          aria-controls={listId}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          aria-autocomplete="list"
          placeholder={t('search')}
          value={query}
          onChange={event => {
            setQuery(event.target.value)
            setMovedTo(undefined)
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          className="h-full min-w-0 flex-1 appearance-none bg-transparent outline-none touch:text-[16px] [&::-webkit-search-cancel-button]:hidden"
        />
      </div>
      <ModelListbox
        id={listId}
        groups={isSettled ? groups : firstOptions(groups, ids.indexOf(active ?? '') + AT_ONCE)}
        typedId={typedId}
        active={active}
        chosen={chosen}
        optionId={optionId}
        onChoose={choose}
        onKeyDown={onKeyDown}
      />
      <PickerStatus
        isSearching={query.trim() !== ''}
        count={ids.length - (typedId === undefined ? 0 : 1)}
        onRetry={() => {
          search.current?.focus()
          loadModels()
        }}
      />
      <PickerFooter entry={active === undefined ? undefined : entryOf(active)} />
    </>
  )
}
