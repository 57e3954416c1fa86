'use client'

import { ArrowDown, ArrowUp, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { IconButton } from '@/components/ui/icon-button'
import { messageText } from '@/lib/chat/message-text'
import type { Message } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectIsRunning } from '@/lib/store/selectors'
import { useRegenerate } from './use-regenerate'

/** What can be done with one message; shown on hover and keyboard focus, always on touch. */
export function MessageActions({
  message,
  isFirst,
  isLast,
  onEdit,
}: {
  message: Message
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
}) {
  const t = useTranslations('thread.message')
  const common = useTranslations('common')
  const regenerate = useRegenerate()
  const deleteMessage = usePlayground(state => state.deleteMessage)
  const moveMessage = usePlayground(state => state.moveMessage)
  const isRunning = usePlayground(selectIsRunning)
  const isText = !Array.isArray(message.content)

  const remove = () => {
    const restore = deleteMessage(message.id)
    toast(t('deleted'), { action: { label: common('undo'), onClick: restore } })
  }

  return (
    <div className="ml-auto flex opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100">
      <CopyButton text={() => messageText(message)} label={t('copy')} />
      {isText && (
        <IconButton label={t('edit')} onClick={onEdit}>
          <Pencil aria-hidden />
        </IconButton>
      )}
      {message.role === 'assistant' && (
        <IconButton
          label={t('regenerate')}
          disabled={isRunning}
          onClick={() => regenerate(message.id)}
        >
          <RefreshCw aria-hidden />
        </IconButton>
      )}
      <IconButton
        label={t('moveUp')}
        disabled={isFirst}
        onClick={() => moveMessage(message.id, -1)}
      >
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton
        label={t('moveDown')}
        disabled={isLast}
        onClick={() => moveMessage(message.id, 1)}
      >
        <ArrowDown aria-hidden />
      </IconButton>
      <IconButton label={t('delete')} onClick={remove}>
        <Trash2 aria-hidden />
      </IconButton>
    </div>
  )
}
