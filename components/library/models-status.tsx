'use client'

import { RefreshCw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'

/** How many models there are, or why none are known and a way to ask again. */
export function ModelsStatus({ folded = false }: { folded?: boolean }) {
  const t = useTranslations('library.models')
  const { text, hint, tone } = useModelsNews()
  const hasFailed = usePlayground(state => state.modelsStatus === 'failed')
  const loadModels = usePlayground(state => state.loadModels)
  const label = hint ? `${text}. ${hint}` : text

  return (
    <div className={cn('flex min-w-0 items-center', folded ? 'flex-col gap-1' : 'flex-1')}>
      <span className="flex min-w-0 items-center gap-[11px]" title={label}>
        <span aria-hidden className={cn('size-[7px] shrink-0 rounded-full', tone)} />
        <span className={folded ? 'sr-only' : 'truncate text-mute'}>{text}</span>
        {hint && <span className="sr-only">{hint}</span>}
      </span>
      {hasFailed && (
        <IconButton
          label={t('reload')}
          onClick={loadModels}
          size={folded ? 'icon' : 'icon-sm'}
          className={folded ? undefined : 'ml-1'}
        >
          <RefreshCw aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

function useModelsNews(): { text: string; hint?: string; tone: string } {
  const t = useTranslations('library.models')
  const models = usePlayground(state => state.models)
  const status = usePlayground(state => state.modelsStatus)

  if (status === 'loading') return { text: t('loading'), tone: 'animate-pulse-soft bg-faint' }
  if (status === 'failed') return { text: t('failed'), hint: t('failedHint'), tone: 'bg-bad' }
  const count = models?.data.length ?? 0
  const text = t('count', { count })
  if (models?.upstreams.some(upstream => upstream.models === 'unverified')) {
    return { text, hint: t('unverified'), tone: 'bg-warn' }
  }
  return { text, tone: count === 0 ? 'bg-warn' : 'bg-ok' }
}
