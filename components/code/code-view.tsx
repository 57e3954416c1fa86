import { type ReactNode, useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { Segment, Segmented } from '@/components/ui/segmented'
import { Tab, TabList, TabPanel, Tabs } from '@/components/ui/tabs'
import { CODE_LANGUAGES, type CodeLanguage } from '@/lib/chat/export/code-language'
import { exportCode } from '@/lib/chat/export/export-code'
import { pendingRequest } from '@/lib/chat/pending-request'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { codeTarget, TARGET_NAMES, type TargetName } from './code-targets'

import { Snippet } from './snippet'

const LANGUAGES: Record<CodeLanguage, { name: string; install?: string }> = {
  curl: { name: 'curl' },
  python: { name: 'Python', install: 'pip install openai' },
  node: { name: 'Node', install: 'npm install openai' },
  'ai-sdk': { name: 'AI SDK', install: 'npm install ai @ai-sdk/openai' },
  fetch: { name: 'fetch' },
}

/** A tab for each language, and a choice of where the code sends its request. */
export function CodeView({
  language,
  onLanguageChange,
  target,
  onTargetChange,
}: {
  language: CodeLanguage
  onLanguageChange: (language: CodeLanguage) => void
  target: TargetName
  onTargetChange: (target: TargetName) => void
}) {
  const t = useTranslations('code')
  const column = useDeferredValue(usePlayground(selectColumn))
  const draft = useDeferredValue(usePlayground(state => state.composerDrafts[state.openId]))
  const destination = codeTarget(target, window.location.origin)
  const code = exportCode(pendingRequest(column, draft), language, destination)
  const { install } = LANGUAGES[language]

  return (
    <Tabs
      value={language}
      onValueChange={value => {
        const chosen = CODE_LANGUAGES.find(one => one === value)
        if (chosen) onLanguageChange(chosen)
      }}
      className="flex h-[min(680px,calc(85dvh-50px))] min-h-[320px] flex-col"
    >
      <TabList aria-label={t('language')} className="overflow-x-auto overflow-y-hidden">
        {CODE_LANGUAGES.map(one => (
          <Tab key={one} value={one} className="shrink-0">
            {LANGUAGES[one].name}
          </Tab>
        ))}
      </TabList>
      <div className="shrink-0 border-line border-b px-4 py-3">
        <div className="flex items-center justify-between gap-2">
          <Segmented
            aria-label={t('target')}
            value={target}
            onValueChange={value => {
              const chosen = TARGET_NAMES.find(one => one === value)
              if (chosen) onTargetChange(chosen)
            }}
            className="min-w-0 max-w-[420px] flex-1"
          >
            {TARGET_NAMES.map(one => (
              <Segment key={one} value={one} className="flex-auto">
                {t(`targets.${one}`)}
              </Segment>
            ))}
          </Segmented>
          <CopyButton text={() => code} />
        </div>
        <p className="mt-2 text-faint text-xs">
          {t.rich(target === 'playground' ? 'anyKey' : 'key', {
            variable: destination.keyVariable,
            code: printWord,
          })}
        </p>
        {install && (
          <p className="mt-1 text-faint text-xs">
            {t.rich('install', { command: install, code: printWord })}
          </p>
        )}
      </div>
      {CODE_LANGUAGES.map(one => (
        <TabPanel
          key={one}
          value={one}
          className="-outline-offset-2 min-h-0 flex-1 overflow-auto bg-raise focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-solid data-[state=inactive]:hidden"
        >
          <Snippet code={code} />
        </TabPanel>
      ))}
    </Tabs>
  )
}

function printWord(word: ReactNode) {
  return <code className="font-mono text-mute [overflow-wrap:anywhere]">{word}</code>
}
