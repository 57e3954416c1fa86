'use client'

import { RotateCcw } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'

/** Unsets a field. It then leaves the page, so the focus goes to `next`, the control it belongs to. */
export function ResetButton({
  name,
  next,
  onReset,
}: {
  name: string
  next: RefObject<HTMLElement | null>
  onReset: () => void
}) {
  const t = useTranslations('settings')
  return (
    <IconButton
      label={t('reset', { name })}
      onClick={() => {
        next.current?.focus()
        onReset()
      }}
      size="none"
      className="-mr-1 size-5 rounded-sm text-faint touch:mr-0 touch:size-9 [&_svg]:size-[13px]"
    >
      <RotateCcw aria-hidden />
    </IconButton>
  )
}
