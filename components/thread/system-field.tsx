'use client'

import { useTranslations } from 'use-intl'
import { estimateTokens } from '@/lib/chat/estimate-tokens'
import { messageText } from '@/lib/chat/message-text'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectSystemMessage } from '@/lib/store/selectors'

/** The leading system message, always open for typing; empty, it is not sent. */
export function SystemField() {
  const t = useTranslations('thread')
  const message = usePlayground(selectSystemMessage)
  const setSystemMessage = usePlayground(state => state.setSystemMessage)
  const text = messageText(message)
  const name = message
    ? { role: 'article', 'aria-label': t('message.name', { role: 'system', number: 1 }) }
    : {}

  return (
    <div
      {...name}
      className="rounded-lg border border-line bg-panel px-3.5 py-2.5 max-sm:px-3 transition-colors focus-within:border-line-strong"
    >
      <div className="flex items-center justify-between">
        <span className="font-mono text-faint text-mono">system</span>
        {text !== '' && (
          <span className="text-faint text-xs">
            {t('system.tokens', { count: estimateTokens(text) })}
          </span>
        )}
      </div>
      <textarea
        aria-label={t('system.label')}
        value={text}
        onChange={event => setSystemMessage(event.target.value)}
        placeholder={t('system.placeholder')}
        rows={1}
        className="field-sizing-content mt-0.5 block max-h-[40dvh] w-full resize-none bg-transparent outline-none"
      />
    </div>
  )
}
