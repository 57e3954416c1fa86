'use client'

import { Keyboard } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'

export function ShortcutsButton({
  size = 'icon-sm',
  onShowShortcuts,
}: {
  size?: 'icon' | 'icon-sm'
  onShowShortcuts: () => void
}) {
  const t = useTranslations('library')
  return (
    <IconButton label={t('shortcuts')} size={size} onClick={onShowShortcuts}>
      <Keyboard aria-hidden />
    </IconButton>
  )
}
