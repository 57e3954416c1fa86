'use client'

import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import { ImportForm } from './import-form'

/** Takes a request from somewhere else into the open conversation or a new one. */
export function ImportDialog({
  open,
  onOpenChange,
  initialText = '',
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  initialText?: string
}) {
  const t = useTranslations('importing')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
      <ImportForm initialText={initialText} onDone={() => onOpenChange(false)} />
    </Dialog>
  )
}
