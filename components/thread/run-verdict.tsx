'use client'

import { Play, RotateCcw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { messageText } from '@/lib/chat/message-text'
import type { Message, RunRecord } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectIsRunning } from '@/lib/store/selectors'
import { ErrorAlert } from './error-alert'
import { useRegenerate } from './use-regenerate'

/** Says how an answer ended when that needs a person, with what can be done about it. */
export function RunVerdict({
  message,
  record,
  isLast,
}: {
  message: Message
  record: RunRecord
  isLast: boolean
}) {
  const t = useTranslations('thread.verdict')
  const { status } = record
  const mayContinue = isLast && messageText(message) !== '' && !message.tool_calls?.length

  if (record.edited || (status !== 'interrupted' && status !== 'failed')) {
    if (record.edited || (status !== 'stopped' && status !== 'length')) return null
    return (
      <div className="mt-1 flex flex-wrap items-center gap-2 text-mute">
        {t(status)}
        {mayContinue && <ContinueButton messageId={message.id} />}
      </div>
    )
  }
  return (
    <ErrorAlert
      title={t(status)}
      error={record.error ?? { message: '', type: 'interrupted', code: 'ended_without_finish' }}
      note={t('kept')}
    >
      <RetryButton messageId={message.id} />
      {mayContinue && <ContinueButton messageId={message.id} />}
    </ErrorAlert>
  )
}

function RetryButton({ messageId }: { messageId: string }) {
  const t = useTranslations('thread.verdict')
  const regenerate = useRegenerate()
  const isRunning = usePlayground(selectIsRunning)
  return (
    <Button size="sm" variant="outline" disabled={isRunning} onClick={() => regenerate(messageId)}>
      <RotateCcw aria-hidden />
      {t('retry')}
    </Button>
  )
}

function ContinueButton({ messageId }: { messageId: string }) {
  const t = useTranslations('thread.verdict')
  const continueFrom = usePlayground(state => state.continueFrom)
  const isRunning = usePlayground(selectIsRunning)
  return (
    <Button
      size="sm"
      variant="outline"
      disabled={isRunning}
      onClick={() => continueFrom(messageId)}
    >
      <Play aria-hidden />
      {t('continue')}
    </Button>
  )
}
