'use client'

import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/field'
import { isComposing } from '@/components/ui/is-composing'
import { messageText } from '@/lib/chat/message-text'
import type { Message } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'

/** Edits one message in place. Each keystroke is in the document at once, so nothing can be lost. */
export function MessageEditor({ message, onDone }: { message: Message; onDone: () => void }) {
  const t = useTranslations('thread.message')
  const editMessage = usePlayground(state => state.editMessage)
  const restoreMessage = usePlayground(state => state.restoreMessage)
  const [former] = useState(message)

  const cancel = () => {
    restoreMessage(former)
    onDone()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onDone()
  }

  return (
    <div className="grid gap-2">
      <Textarea
        autoFocus
        aria-label={t('content')}
        value={messageText(message)}
        onChange={event => editMessage(message.id, { content: event.target.value })}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        rows={2}
        className="max-h-[60dvh] w-full"
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" onClick={cancel}>
          {t('cancel')}
        </Button>
        <Button size="sm" variant="outline" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}
