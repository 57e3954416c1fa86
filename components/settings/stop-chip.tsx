'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'

/** One stop sequence, in escapes, and the button that takes it out. */
export function StopChip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const t = useTranslations('settings.stop')
  return (
    <span className="inline-flex min-h-6 max-w-full items-center rounded-sm border border-line-strong bg-raise pl-2 font-mono text-ink text-mono touch:min-h-9">
      <span className="min-w-0 whitespace-pre-wrap py-0.5 [overflow-wrap:anywhere]">{text}</span>
      <Button
        size="none"
        aria-label={t('remove', { sequence: text })}
        onClick={onRemove}
        className="mx-0.5 size-5 rounded-sm text-faint touch:size-9 [&_svg]:size-3"
      >
        <X aria-hidden />
      </Button>
    </span>
  )
}
