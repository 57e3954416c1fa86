'use client'

import { CornerDownLeft } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { CAPABILITIES, type Capability } from '@/lib/chat/model-info'
import { usePlayground } from '@/lib/store/playground-provider'
import { ModelOption, type OptionWords } from './model-option'
import { OptionRow } from './option-row'
import type { useModelOptions } from './use-model-options'

/** The options under their headings; each model stands in one place only. */
export function ModelListbox({
  id,
  groups,
  typedId,
  active,
  chosen,
  optionId,
  onChoose,
  onKeyDown,
}: Pick<ReturnType<typeof useModelOptions>, 'groups' | 'typedId' | 'chosen'> & {
  id: string
  active: string | undefined
  optionId: (id: string) => string
  onChoose: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const t = useTranslations('settings.model')
  const words = useOptionWords()
  const toggleFavourite = usePlayground(state => state.toggleFavouriteModel)
  const favourites = usePlayground(state => state.preferences.favouriteModels)
  const hasUpstreams = usePlayground(state => (state.models?.upstreams.length ?? 0) > 1)
  const isListed = usePlayground(state => state.models !== undefined)

  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('list')}
      aria-activedescendant={active === undefined ? undefined : optionId(active)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="-outline-offset-2 max-h-[min(400px,60dvh)] min-h-0 flex-1 overflow-y-auto overscroll-contain px-1 pb-1 empty:hidden"
    >
      {groups.map(({ kind, upstream, entries }) => {
        const options = entries.map(entry => (
          <ModelOption
            key={entry.id}
            domId={optionId(entry.id)}
            entry={entry}
            isActive={entry.id === active}
            isChosen={entry.id === chosen}
            isFavourite={favourites.includes(entry.id)}
            isUnlisted={isListed && !entry.info}
            showsUpstream={hasUpstreams && kind !== 'upstream'}
            words={words}
            onChoose={onChoose}
            onToggleFavourite={toggleFavourite}
          />
        ))
        if (kind === 'found') return options
        const title = kind === 'upstream' ? (upstream ?? '') : t(`groups.${kind}`)
        return (
          <fieldset key={`${kind} ${upstream}`} aria-label={title} className="min-w-0">
            <div
              aria-hidden
              className="sticky top-0 z-10 bg-raise px-2 pt-2.5 pb-1 text-faint text-xs"
            >
              {title}
            </div>
            {options}
          </fieldset>
        )
      })}
      {typedId !== undefined && (
        <OptionRow
          domId={optionId(typedId)}
          id={typedId}
          isActive={typedId === active}
          isChosen={typedId === chosen}
          onChoose={onChoose}
        >
          <span className="flex min-h-7 items-center gap-2">
            <CornerDownLeft aria-hidden className="size-3.5 shrink-0 text-faint" />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {t('useTyped', { id: typedId })}
            </span>
          </span>
        </OptionRow>
      )}
    </div>
  )
}

function useOptionWords(): OptionWords {
  const t = useTranslations('settings.model')
  const capabilities = CAPABILITIES.map(name => [name, t(`capabilities.${name}`)] as const)
  return {
    capabilities: Object.fromEntries(capabilities) as Record<Capability, string>,
    unverified: t('unverified'),
    unlisted: t('unlisted'),
  }
}
