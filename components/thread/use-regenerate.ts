'use client'

import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { usePlayground } from '@/lib/store/playground-provider'
import type { Undo } from '@/lib/store/playground-state'

/** Asks again for an answer and, once it is replaced, offers the former one back. */
export function useRegenerate(): (messageId: string) => Promise<void> {
  const regenerate = usePlayground(state => state.regenerate)
  const offerUndo = useOfferUndo()
  return async messageId => offerUndo(await regenerate(messageId))
}

/** Offers to take a replaced answer back. */
export function useOfferUndo(): (undo: Undo | undefined) => void {
  const t = useTranslations('thread.message')
  const common = useTranslations('common')
  return undo => {
    if (undo) toast(t('replaced'), { action: { label: common('undo'), onClick: undo } })
  }
}
