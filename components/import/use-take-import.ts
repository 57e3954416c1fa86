'use client'

import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { ImportedRequest } from '@/lib/chat/import/import-result'
import { usePlaygroundStore } from '@/lib/store/playground-provider'
import { selectConversation } from '@/lib/store/selectors'
import { replaceConversation, withModel } from './replace-conversation'

/** What can be done with an imported request. */
export function useTakeImport() {
  const t = useTranslations('importing')
  const common = useTranslations('common')
  const store = usePlaygroundStore()

  return {
    add({ messages }: ImportedRequest) {
      for (const message of messages) store.getState().addMessage(message)
    },
    open(request: ImportedRequest) {
      const { params, messages } = withModel(store.getState(), request)
      store.getState().newConversation(params, messages)
      // A new conversation streams unless told otherwise; this one says for itself.
      store.getState().replaceParams(params)
    },
    replace(request: ImportedRequest) {
      const { id } = selectConversation(store.getState())
      const undo = replaceConversation(store.getState, request)
      toast(t('replaced'), {
        action: {
          label: common('undo'),
          onClick: () => {
            if (selectConversation(store.getState()).id === id) undo()
          },
        },
      })
    },
  }
}
