'use client'

import { Braces, MessageSquare, Wrench } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { RequestParams } from '@/lib/chat/types'
import { weatherTool } from '@/lib/chat/weather-tool'
import { usePlayground, usePlaygroundStore } from '@/lib/store/playground-provider'
import { selectColumn, selectSystemMessage } from '@/lib/store/selectors'
import { CONTACT_FORMAT } from './starter-requests'

/** Three requests to begin with, each one click: a chat, a tool call, a JSON schema. */
export function Starters() {
  const t = useTranslations('thread.starters')
  const store = usePlaygroundStore()
  const models = usePlayground(state => state.models)

  const start = (
    demoModel: string,
    params: Partial<RequestParams>,
    prompt: string,
    system?: string,
  ) => {
    const state = store.getState()
    const { params: current } = selectColumn(state)
    const isSimulated =
      models?.data.find(({ id }) => id === current.model)?.upstream === 'simulator'
    state.replaceParams({
      ...current,
      ...params,
      model: isSimulated ? demoModel : current.model,
    })
    // What the person has already written as the system message stays.
    if (system && !selectSystemMessage(state)) state.setSystemMessage(system)
    state.addMessage({ role: 'user', content: prompt })
    state.run()
  }

  const starters = [
    {
      Icon: MessageSquare,
      title: t('chat'),
      prompt: t('chatPrompt'),
      begin: () => start('demo-chat', {}, t('chatPrompt'), t('chatSystem')),
    },
    {
      Icon: Wrench,
      title: t('tool'),
      prompt: t('toolPrompt'),
      begin: () =>
        start('demo-tools', { tools: [weatherTool(t('toolDescription'))] }, t('toolPrompt')),
    },
    {
      Icon: Braces,
      title: t('schema'),
      prompt: t('schemaPrompt'),
      begin: () => start('demo-json', { response_format: CONTACT_FORMAT }, t('schemaPrompt')),
    },
  ]

  return (
    <div className="my-auto grid animate-in grid-cols-1 gap-4 py-6">
      <div className="px-3.5">
        <h2 className="font-semibold text-title tracking-tight">{t('title')}</h2>
        <p className="mt-1 text-mute">{t('subtitle')}</p>
      </div>
      <ul className="divide-y divide-line border-line border-y">
        {starters.map(({ Icon, title, prompt, begin }) => (
          <li key={title}>
            <button
              type="button"
              onClick={begin}
              className="flex w-full items-baseline gap-3 px-3.5 py-3 text-left transition-colors hover:bg-hover"
            >
              <Icon aria-hidden className="size-4 shrink-0 self-center text-faint" />
              <span className="flex min-w-0 flex-1 gap-x-3 max-sm:flex-col">
                <span className="w-28 shrink-0 font-medium">{title}</span>
                <span className="truncate text-mute">{prompt}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
