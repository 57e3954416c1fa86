'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { Tab, TabList, TabPanel, Tabs } from '@/components/ui/tabs'
import type { RequestParams } from '@/lib/chat/types'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { FormatTab } from './format-tab'
import { JsonTab } from './json-tab'
import { SettingsTab } from './settings-tab'
import { ToolsTab } from './tools-tab'

const panelStyle =
  'min-h-0 flex-1 overflow-y-auto overflow-x-hidden -outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-solid'

/** Everything of the open request but its messages; fills its container and scrolls inside. */
export function SettingsPanel() {
  const t = useTranslations('settings')
  const countId = useId()
  const columnId = usePlayground(state => selectColumn(state).id)
  const toolCount = usePlayground(state => {
    const { tools } = selectColumn(state).params
    return Array.isArray(tools) ? tools.length : 0
  })
  const [keptFormats, setKeptFormats] = useState<Record<string, RequestParams['response_format']>>(
    {},
  )

  return (
    <Tabs defaultValue="settings" className="flex h-full min-h-0 flex-col bg-panel">
      <TabList aria-label={t('title')}>
        <Tab value="settings">{t('tabs.settings')}</Tab>
        <Tab value="tools" aria-describedby={toolCount > 0 ? countId : undefined}>
          {t('tabs.tools')}
          {toolCount > 0 && <Badge aria-hidden>{toolCount}</Badge>}
        </Tab>
        <Tab value="format">{t('tabs.format')}</Tab>
        <Tab value="json">{t('tabs.json')}</Tab>
      </TabList>
      <span id={countId} hidden>
        {t('toolCount', { count: toolCount })}
      </span>
      <TabPanel value="settings" className={panelStyle}>
        <SettingsTab key={columnId} />
      </TabPanel>
      <TabPanel value="tools" className={panelStyle}>
        <ToolsTab key={columnId} />
      </TabPanel>
      <TabPanel value="format" className={panelStyle}>
        <FormatTab
          key={columnId}
          kept={keptFormats[columnId]}
          onKeep={format => setKeptFormats(kept => ({ ...kept, [columnId]: format }))}
        />
      </TabPanel>
      <TabPanel value="json" className={panelStyle}>
        <JsonTab />
      </TabPanel>
    </Tabs>
  )
}
