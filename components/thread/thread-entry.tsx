'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Role } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectLiveRun } from '@/lib/store/selectors'
import { cn } from '@/lib/utils/cn'
import { AnswerBody } from './answer-body'
import { LiveStatus } from './live-status'
import { MessageActions } from './message-actions'
import { MessageContent } from './message-content'
import { MessageEditor } from './message-editor'
import { MessageHeader } from './message-header'
import { RunFooter } from './run-footer'
import type { ThreadEntryProps } from './thread-entries'

/** One message of the thread, or the answer in the making: the same element from first to last. */
export function ThreadEntry(props: ThreadEntryProps) {
  const { number, message, isLive, isFirst, isLast } = props
  const t = useTranslations('thread')
  const run = usePlayground(state => (isLive ? selectLiveRun(state)?.run : undefined))
  const [isEditing, setIsEditing] = useState(false)
  const role: Role = message?.role ?? 'assistant'
  const name = t('message.name', { role, number })
  const record = run ?? message?.run

  return (
    <article
      aria-label={name}
      aria-busy={run ? true : undefined}
      className={cn(
        'group relative rounded-lg px-3.5 py-2 transition-colors max-sm:px-3',
        !isEditing && 'focus-within:bg-hover hover:bg-hover',
        // The size is remembered while live, so that nothing moves when rendering becomes lazy.
        '[contain-intrinsic-size:auto_96px]',
        !run && '[content-visibility:auto]',
      )}
    >
      <MessageHeader name={name} message={message} model={record?.model ?? record?.params.model}>
        {message && !isEditing && (
          <MessageActions
            message={message}
            isFirst={isFirst}
            isLast={isLast}
            onEdit={() => setIsEditing(true)}
          />
        )}
      </MessageHeader>
      {isEditing && message ? (
        <MessageEditor message={message} onDone={() => setIsEditing(false)} />
      ) : role === 'assistant' ? (
        <AnswerBody
          message={run?.message ?? message}
          record={record}
          isStreaming={run !== undefined}
        />
      ) : (
        message && <MessageContent message={message} />
      )}
      {run && <LiveStatus run={run} />}
      {message?.run && <RunFooter message={message} record={message.run} isLast={isLast} />}
    </article>
  )
}
