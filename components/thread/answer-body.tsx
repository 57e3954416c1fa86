'use client'

import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { messageText } from '@/lib/chat/message-text'
import type { ChatMessage, RunRecord } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { ReasoningBlock } from './reasoning-block'
import { ToolCallCard } from './tool-call-card'

const Markdown = lazy(async () => ({ default: (await import('./markdown/markdown')).Markdown }))

/** What an answer holds: thought, text, refusal, tool calls, further choices. */
export function AnswerBody({
  message,
  record,
  isStreaming,
}: {
  message: ChatMessage | undefined
  record: RunRecord | undefined
  isStreaming: boolean
}) {
  const t = useTranslations('thread.answer')
  const text = messageText(message)
  const reasoning = message?.reasoning_content ?? record?.reasoning
  const calls = message?.tool_calls ?? []
  const choices = Object.entries(record?.otherChoices ?? {})
  const isBare = !text && !reasoning && !message?.refusal && !calls.length && !choices.length

  return (
    <div className="grid min-w-0 gap-2">
      {reasoning && (
        <ReasoningBlock
          text={reasoning}
          timings={record?.timings}
          isLive={isStreaming && text === '' && calls.length === 0}
        />
      )}
      {text && <AnswerText text={text} isStreaming={isStreaming} />}
      {message?.refusal && (
        <p className="border-warn border-l-2 pl-3">
          <span className="block text-warn text-xs">{t('refusal')}</span>
          {message.refusal}
        </p>
      )}
      {calls.map(call => (
        <ToolCallCard key={call.id} call={call} />
      ))}
      {choices.map(([index, choice]) => (
        <section key={index} className="border-line border-t pt-2">
          <h4 className="text-faint text-xs">{t('otherChoice', { number: Number(index) + 1 })}</h4>
          <AnswerText text={choice} isStreaming={isStreaming} />
        </section>
      ))}
      {isBare && !isStreaming && <p className="text-faint italic">{t('noContent')}</p>}
      {record && record.unreadableFrames > 0 && (
        <p className="text-warn text-xs">{t('unreadable', { count: record.unreadableFrames })}</p>
      )}
    </div>
  )
}

/** Rendered Markdown or, by preference, the characters as they came. */
function AnswerText({ text, isStreaming }: { text: string; isStreaming: boolean }) {
  const isRaw = usePlayground(state => state.preferences.rawText)
  const raw = <p className="whitespace-pre-wrap break-words">{text}</p>
  if (isRaw) return <div className="font-mono text-mono">{raw}</div>
  return (
    <Suspense fallback={raw}>
      <Markdown text={text} streaming={isStreaming} />
    </Suspense>
  )
}
