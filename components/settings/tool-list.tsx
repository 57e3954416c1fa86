'use client'

import { Wrench } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import type { ToolDescription } from './describe-tools'
import { Note } from './note'

/** The functions found in `tools`, and which of their names the API would refuse. */
export function ToolList({ tools }: { tools: readonly ToolDescription[] }) {
  const t = useTranslations('settings.tools')
  const hasProblem = tools.some(({ problem }) => problem)
  return (
    <section className="border-line border-b">
      <h2 className="px-4 pt-4 text-mono text-mute">{t('list')}</h2>
      <ul className="divide-y divide-line">
        {tools.map(tool => (
          <ToolRow key={tool.place} tool={tool} />
        ))}
      </ul>
      {hasProblem && <Note className="px-4 pb-3">{t('nameHelp')}</Note>}
    </section>
  )
}

function ToolRow({ tool }: { tool: ToolDescription }) {
  const t = useTranslations('settings.tools')
  const { name, isFunction, description, parameterCount, problem } = tool
  return (
    <li className="px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Wrench aria-hidden className="size-3.5 shrink-0 text-mute" />
        <span className="min-w-0 font-mono text-mono [overflow-wrap:anywhere]">{name || '—'}</span>
        {isFunction && (
          <Badge tone={problem ? 'bad' : 'ok'}>
            {problem ? t(`problems.${problem}`) : t('valid')}
          </Badge>
        )}
      </div>
      <p className="mt-0.5 line-clamp-2 text-mono text-mute">
        {isFunction && (
          <span className="text-faint">{t('parameters', { count: parameterCount })}</span>
        )}
        {description && ` · ${description}`}
      </p>
    </li>
  )
}
