'use client'

import { Wrench } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { JsonText } from '@/components/ui/json-text'
import type { ToolCall } from '@/lib/chat/types'

/** One tool call as it assembles: pretty once its arguments are JSON, as they come until then. */
export function ToolCallCard({ call }: { call: ToolCall }) {
  const t = useTranslations('thread.answer')
  const { name, arguments: text } = call.function
  return (
    <figure
      aria-label={`${t('callsTool')} ${name}`}
      className="overflow-hidden rounded-md border border-line bg-bg"
    >
      <header className="flex h-9 items-center gap-2 border-line border-b bg-panel px-3">
        <Wrench aria-hidden className="size-3.5 shrink-0 text-mute" />
        <span className="truncate font-mono text-mono">{name}</span>
        <span className="ml-auto truncate font-mono text-faint text-mono">{call.id}</span>
      </header>
      {text === '' ? (
        <p className="px-3 py-2 text-faint italic">{t('noArguments')}</p>
      ) : (
        <JsonText text={prettyJson(text)} className="max-h-80 overflow-auto px-3 py-2" />
      )}
    </figure>
  )
}

function prettyJson(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    const compact = JSON.stringify(value)
    return compact.length <= 72 ? spaced(value) : JSON.stringify(value, null, 2)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/** One line with air in it: `{ "city": "Tokyo" }`. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}
