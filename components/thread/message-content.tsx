'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import { JsonText } from '@/components/ui/json-text'
import { messageText } from '@/lib/chat/message-text'
import type { Message } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'

/** A message as it was written: its text untouched, other content parts as JSON. */
export function MessageContent({ message }: { message: Message }) {
  const t = useTranslations('thread.message')
  const text = messageText(message)
  const parts = Array.isArray(message.content)
    ? message.content.filter(part => typeof part.text !== 'string')
    : []

  return (
    <div className="grid gap-2">
      {message.role === 'tool' && <ToolCallId message={message} />}
      {text === '' && parts.length === 0 ? (
        <p className="text-faint italic">{t('empty')}</p>
      ) : message.role === 'tool' ? (
        <JsonText text={text} />
      ) : (
        <p className="whitespace-pre-wrap break-words">{text}</p>
      )}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <figure key={index} className="rounded-md border border-line p-2.5">
          <figcaption className="text-faint text-xs">
            {t('unknownPart', { type: part.type })}
          </figcaption>
          <JsonText text={JSON.stringify(part, null, 2)} className="max-h-40 overflow-auto" />
        </figure>
      ))}
    </div>
  )
}

/** Names the call that a tool message answers. */
function ToolCallId({ message }: { message: Message }) {
  const t = useTranslations('thread.message')
  const editMessage = usePlayground(state => state.editMessage)
  const id = useId()
  return (
    <div className="flex items-center gap-2 font-mono text-faint text-mono">
      <label htmlFor={id}>{t('toolCallId')}</label>
      <Input
        id={id}
        value={message.tool_call_id ?? ''}
        onChange={event => editMessage(message.id, { tool_call_id: event.target.value })}
        className="h-7 w-full max-w-64 text-mono"
        spellCheck={false}
      />
    </div>
  )
}
