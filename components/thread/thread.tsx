'use client'

import { ArrowDown } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn, selectConversation, selectLiveRun } from '@/lib/store/selectors'
import { Composer } from './composer'
import { LintNotes } from './lint-notes'
import { RunFailure } from './run-failure'
import { Starters } from './starters'
import { SystemField } from './system-field'
import { threadEntries } from './thread-entries'
import { ThreadEntry } from './thread-entry'
import { useStickToBottom } from './use-stick-to-bottom'

/** The conversation: system message, messages, the answer in the making, and the composer. */
export function Thread({ onImport }: { onImport: (text: string) => void }) {
  const t = useTranslations('thread')
  const conversationId = usePlayground(state => selectConversation(state).id)
  const ready = usePlayground(state => state.libraryStatus === 'ready')
  const messages = usePlayground(state => selectColumn(state).messages)
  const runId = usePlayground(state => selectLiveRun(state)?.run.id)
  const replaces = usePlayground(state => selectLiveRun(state)?.replaces)
  const failed = usePlayground(state => selectLiveRun(state)?.run.status === 'failed')
  const interrupted = usePlayground(state => selectLiveRun(state)?.run.status === 'interrupted')
  const stick = useStickToBottom(conversationId)

  const leftNothing = failed || interrupted
  const entries = threadEntries(messages, leftNothing ? undefined : runId, replaces)
  const isEmpty = ready && entries.length === 0 && !leftNothing

  return (
    <section aria-label={t('conversation')} className="relative flex min-h-0 flex-1 flex-col">
      <div ref={stick.scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <div
          ref={stick.content}
          className="mx-auto flex min-h-full w-full max-w-[752px] flex-col gap-3 px-4 pt-5 pb-6 max-sm:px-2"
        >
          <SystemField key={conversationId} />
          {entries.map(entry => (
            <ThreadEntry key={entry.id} {...entry} />
          ))}
          {leftNothing && <RunFailure />}
          {isEmpty && <Starters />}
        </div>
      </div>
      <div className="relative mx-auto w-full max-w-[752px] px-4 pb-4 max-md:px-2 max-md:pb-2">
        {!stick.atBottom && (
          <Button
            variant="outline"
            size="sm"
            onClick={stick.toBottom}
            className="-top-10 -translate-x-1/2 absolute left-1/2 rounded-full"
          >
            <ArrowDown aria-hidden />
            {t('jumpToLatest')}
          </Button>
        )}
        <LintNotes />
        <Composer
          key={`${conversationId} ${ready}`}
          conversationId={conversationId}
          ready={ready}
          onImport={onImport}
        />
      </div>
    </section>
  )
}
