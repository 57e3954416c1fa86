'use client'

import { useState } from 'react'
import { useTimeZone, useTranslations } from 'use-intl'
import type { ConversationSummary } from '@/lib/chat/conversation'
import { usePlayground } from '@/lib/store/playground-provider'
import { ConversationRow } from './conversation-row'
import { groupByDate } from './group-by-date'
import { PeriodHeading } from './period-heading'
import { useNow } from './use-now'

/** Conversations, most recent first, under their dates: one stop for Tab, arrow keys inside. */
export function ConversationList({
  conversations,
  onNavigate,
}: {
  conversations: readonly ConversationSummary[]
  onNavigate?: () => void
}) {
  const t = useTranslations('library')
  const openId = usePlayground(state => state.openId)
  const [focusedId, setFocusedId] = useState<string>()
  const now = useNow()
  const timeZone = useTimeZone()

  const find = (wanted: string | undefined) => conversations.find(({ id }) => id === wanted)
  const tabStop = find(focusedId) ?? find(openId) ?? conversations[0]

  return (
    <ul aria-label={t('conversations')}>
      {groupByDate(conversations, now, timeZone).flatMap(({ period, entries }) =>
        entries.map((summary, index) => (
          <li
            key={summary.id}
            className="[contain-intrinsic-block-size:auto_30px] [content-visibility:auto]"
          >
            {index === 0 && <PeriodHeading period={period} />}
            <ConversationRow
              summary={summary}
              isTabStop={summary === tabStop}
              onFocus={setFocusedId}
              onNavigate={onNavigate}
            />
          </li>
        )),
      )}
    </ul>
  )
}
