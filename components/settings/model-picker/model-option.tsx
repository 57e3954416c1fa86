'use client'

import { Check, Star } from 'lucide-react'
import type { Capability } from '@/lib/chat/model-info'
import { cn } from '@/lib/utils/cn'
import { CAPABILITY_ICONS } from '../capability-icons'
import { formatDollars, formatTokens } from '../format-figures'
import type { ModelEntry } from './model-entry'
import { keepFocus, OptionRow } from './option-row'

/** Looked up once for the whole list: a translator per row is what makes long lists slow. */
export type OptionWords = {
  capabilities: Record<Capability, string>
  unverified: string
  unlisted: string
}

/** One model with what is known of it. */
export function ModelOption({
  domId,
  entry: { id, info },
  isActive,
  isChosen,
  isFavourite,
  isUnlisted,
  showsUpstream,
  words,
  onChoose,
  onToggleFavourite,
}: {
  domId: string
  entry: ModelEntry
  isActive: boolean
  isChosen: boolean
  isFavourite: boolean
  isUnlisted: boolean
  showsUpstream: boolean
  words: OptionWords
  onChoose: (id: string) => void
  onToggleFavourite: (id: string) => void
}) {
  const { capabilities = [], context_window, price, upstream, verified = true } = info ?? {}

  return (
    <OptionRow
      domId={domId}
      id={id}
      isActive={isActive}
      isChosen={isChosen}
      onChoose={onChoose}
      beside={
        // For the pointer only: by keyboard ⌘/Ctrl+D does it, and the star beside the Model button.
        <button
          type="button"
          aria-hidden
          tabIndex={-1}
          onMouseDown={keepFocus}
          onClick={() => onToggleFavourite(id)}
          className={cn(
            'm-0.5 flex size-7 shrink-0 items-center justify-center rounded-sm text-faint hover:text-ink touch:size-9',
            !isFavourite &&
              !isActive &&
              'opacity-0 group-hover/option:opacity-100 touch:opacity-100',
          )}
        >
          <Star className={cn('size-3.5', isFavourite && 'fill-current text-ink')} />
        </button>
      }
    >
      <span className="flex min-h-5 items-center gap-1.5 font-mono text-ink text-mono">
        <span className="min-w-0 [overflow-wrap:anywhere]">{id}</span>
        {isChosen && <Check aria-hidden className="size-3.5 shrink-0" />}
      </span>
      <span
        className={cn(
          'flex flex-wrap items-center gap-x-2.5 text-xs',
          isActive ? 'text-mute' : 'text-faint group-hover/option:text-mute',
        )}
      >
        {capabilities.map(capability => {
          const Icon = CAPABILITY_ICONS[capability]
          return (
            <span key={capability} className="inline-flex items-center gap-1">
              <Icon aria-hidden className="size-3" />
              <span className="max-sm:sr-only">{words.capabilities[capability]}</span>
            </span>
          )
        })}
        {context_window !== undefined && <span>{formatTokens(context_window)}</span>}
        {price && <span>{`${formatDollars(price.input)} / ${formatDollars(price.output)}`}</span>}
        {showsUpstream && upstream && <span>{upstream}</span>}
        {!verified && <span className="text-warn">{words.unverified}</span>}
        {isUnlisted && <span className="text-warn">{words.unlisted}</span>}
      </span>
    </OptionRow>
  )
}
