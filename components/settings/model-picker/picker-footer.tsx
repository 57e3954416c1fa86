'use client'

import { useTranslations } from 'use-intl'
import { Kbd } from '@/components/ui/kbd'
import { primaryChord } from '@/components/ui/primary-chord'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'
import type { ModelEntry } from './model-entry'

/** What is odd about the active model, and the keys that work here. */
export function PickerFooter({ entry }: { entry: ModelEntry | undefined }) {
  const t = useTranslations('settings.model')
  const isListed = usePlayground(state => state.models !== undefined)
  const warning = warningOf(entry, isListed)
  return (
    <div
      className={cn(
        'shrink-0 border-line border-t px-3 py-2 text-faint text-xs',
        !warning && 'touch:hidden',
      )}
    >
      {warning && (
        <p className="mb-1.5 text-warn touch:mb-0">
          {warning === 'unlisted'
            ? t('unlistedHelp')
            : t('unverifiedHelp', { upstream: entry?.info?.upstream ?? '' })}
        </p>
      )}
      <p aria-hidden className="flex flex-wrap items-center gap-x-3 gap-y-1 touch:hidden">
        <Key keys="↑↓" does={t('keys.move')} />
        <Key keys="↵" does={t('keys.use')} />
        <Key keys={primaryChord('D')} does={t('keys.favourite')} />
      </p>
    </div>
  )
}

function Key({ keys, does }: { keys: string; does: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Kbd>{keys}</Kbd>
      {does}
    </span>
  )
}

function warningOf(
  entry: ModelEntry | undefined,
  isListed: boolean,
): 'unlisted' | 'unverified' | undefined {
  if (!entry) return undefined
  if (!entry.info) return isListed ? 'unlisted' : undefined
  return entry.info.verified ? undefined : 'unverified'
}
