'use client'

import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { primaryChord } from '@/components/ui/primary-chord'
import { SHORTCUTS, type Shortcut } from './shortcuts'

/** The list of shortcuts, made from the table that is obeyed. */
export function ShortcutSheet({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('playground.shortcuts')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
      <dl className="divide-y divide-line px-4 py-1">
        {SHORTCUTS.map(shortcut => (
          <div key={shortcut.name} className="flex h-10 items-center justify-between gap-4">
            <dt>{t(shortcut.name)}</dt>
            <dd>
              <Kbd>{keysOf(shortcut)}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

function keysOf({ key, primary }: Shortcut): string {
  const shown = key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key
  return primary ? primaryChord(shown) : shown
}
