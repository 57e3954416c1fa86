'use client'

import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn, selectLiveRun } from '@/lib/store/selectors'
import { ErrorAlert } from './error-alert'
import { useRegenerate } from './use-regenerate'

/** A run that ended without leaving anything: it is not in the document, only said. */
export function RunFailure() {
  const t = useTranslations('thread.verdict')
  const live = usePlayground(selectLiveRun)
  const columnId = usePlayground(state => selectColumn(state).id)
  const run = usePlayground(state => state.run)
  const dismissRun = usePlayground(state => state.dismissRun)
  const regenerate = useRegenerate()
  if (!live || (live.run.status !== 'failed' && live.run.status !== 'interrupted')) return null

  const retry = () => {
    dismissRun(columnId)
    return live.replaces ? regenerate(live.replaces) : run()
  }

  return (
    <ErrorAlert
      title={t(live.run.status)}
      error={live.run.error ?? { message: '', type: 'interrupted', code: 'ended_without_finish' }}
    >
      <Button size="sm" variant="outline" onClick={retry}>
        <RotateCcw aria-hidden />
        {t('retry')}
      </Button>
      <Button size="sm" onClick={() => dismissRun(columnId)}>
        {t('dismiss')}
      </Button>
    </ErrorAlert>
  )
}
