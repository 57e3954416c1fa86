'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { ImportResult } from '@/lib/chat/import/import-result'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectIsRunning } from '@/lib/store/selectors'
import { useTakeImport } from './use-take-import'

/** Where the request goes: here, or into a conversation of its own. */
export function ImportActions({ result, onDone }: { result: ImportResult; onDone: () => void }) {
  const t = useTranslations('importing')
  const isRunning = usePlayground(selectIsRunning)
  const take = useTakeImport()
  const imported = result.kind === 'unknown' ? undefined : result.request

  const act = (action: 'replace' | 'add' | 'open') => {
    if (!imported) return
    take[action](imported)
    onDone()
  }

  return (
    <div className="-mx-4 sticky bottom-0 flex flex-col gap-2 border-line border-t bg-bg px-4 py-3">
      {isRunning && imported && <p className="text-mute text-xs">{t('running')}</p>}
      <div className="flex flex-wrap justify-end gap-2 max-sm:flex-col">
        {result.kind === 'response' && (
          <Button variant="outline" disabled={isRunning} onClick={() => act('add')}>
            {t('add')}
          </Button>
        )}
        <Button variant="outline" disabled={!imported || isRunning} onClick={() => act('replace')}>
          {t('replace')}
        </Button>
        <Button variant="primary" disabled={!imported} onClick={() => act('open')}>
          {t('open')}
        </Button>
      </div>
    </div>
  )
}
