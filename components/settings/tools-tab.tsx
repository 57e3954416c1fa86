'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { readTools } from '@/lib/chat/read-json-field'
import type { Tool } from '@/lib/chat/types'
import { weatherTool } from '@/lib/chat/weather-tool'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { describeTools } from './describe-tools'
import { JsonField } from './json-field'
import { Section } from './section'
import { ToolList } from './tool-list'
import { useJsonText } from './use-json-text'

/** The functions a model may call: a list of them, and the JSON that is sent. */
export function ToolsTab() {
  const t = useTranslations('settings.tools')
  const tools = usePlayground(state => selectColumn(state).params.tools)
  const setParam = usePlayground(state => state.setParam)
  const json = useJsonText<Tool[]>({
    draftKey: 'tools',
    value: tools,
    read: readTools,
    onApply: next => setParam('tools', next),
  })
  const described = describeTools(tools)
  return (
    <>
      {described.length > 0 && <ToolList tools={described} />}
      {described.length === 0 && json.text === '' && (
        <Section>
          <h2 className="font-medium">{t('empty')}</h2>
          <p className="mt-1 text-mono text-mute">{t('emptyHelp')}</p>
          <Button
            variant="outline"
            size="sm"
            className="mt-3 touch:h-9"
            onClick={() => setParam('tools', [weatherTool(t('exampleDescription'))])}
          >
            <Plus aria-hidden />
            {t('example')}
          </Button>
        </Section>
      )}
      <Section className="pt-2">
        <JsonField name="tools" json={json} placeholder="[ ]" className="max-h-none" />
      </Section>
    </>
  )
}
