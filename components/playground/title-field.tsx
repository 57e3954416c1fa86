'use client'

import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isComposing } from '@/components/ui/is-composing'
import { titleOf } from '@/lib/chat/conversation'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectConversation } from '@/lib/store/selectors'

/** The conversation's title, typed over in place; emptied, it follows the first user message. */
export function TitleField() {
  const t = useTranslations('playground')
  const common = useTranslations('common')
  const id = usePlayground(state => selectConversation(state).id)
  const title = usePlayground(state => titleOf(selectConversation(state)))
  const renameConversation = usePlayground(state => state.renameConversation)
  const [typed, setTyped] = useState<string>()

  const leave = () => {
    if (typed !== undefined && typed.trim() !== title) renameConversation(id, typed)
    setTyped(undefined)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') setTyped(undefined)
  }

  return (
    <h1 className="min-w-0">
      <input
        aria-label={t('title')}
        value={typed ?? title}
        placeholder={common('untitled')}
        onChange={event => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        className="field-sizing-content w-auto min-w-16 max-w-full truncate rounded-sm bg-transparent px-1 py-0.5 font-semibold placeholder:text-ink hover:bg-hover focus:bg-hover"
      />
    </h1>
  )
}
