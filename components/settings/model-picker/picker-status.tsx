'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { usePlayground } from '@/lib/store/playground-provider'

/** Says what the list itself cannot: that it is on its way, failed, is empty or has no match. */
export function PickerStatus({
  isSearching,
  count,
  onRetry,
}: {
  isSearching: boolean
  count: number
  onRetry: () => void
}) {
  const t = useTranslations('settings.model')
  const status = usePlayground(state => state.modelsStatus)
  const total = usePlayground(state => state.models?.data.length ?? 0)

  const text =
    status === 'failed'
      ? t('failed')
      : total === 0
        ? t(status === 'loading' ? 'loading' : 'empty')
        : isSearching && count === 0
          ? t('nothingFound')
          : undefined

  return (
    <>
      <p role="status" className="sr-only">
        {text ?? t('found', { count })}
      </p>
      {text && (
        <div className="flex items-center gap-3 px-3 py-2.5 text-mono text-mute">
          <span aria-hidden className="flex-1">
            {text}
          </span>
          {status === 'failed' && (
            <Button variant="outline" size="sm" className="touch:h-9" onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
