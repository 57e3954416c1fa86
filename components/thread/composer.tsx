'use client'

import { Play, Square } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { isComposing } from '@/components/ui/is-composing'
import { usePrimaryChord } from '@/components/ui/use-primary-chord'
import { draftMessage } from '@/lib/chat/draft-message'
import { looksImportable } from '@/lib/chat/import/looks-importable'
import { ROLES, type Role } from '@/lib/chat/types'
import { usePlayground, usePlaygroundStore } from '@/lib/store/playground-provider'
import { selectColumn, selectIsRunning } from '@/lib/store/selectors'
import { EnterSwitch } from './enter-switch'
import { useDraft } from './use-draft'
import { useOfferUndo } from './use-regenerate'

/** Where messages are written. Its text is local, so that typing costs nothing elsewhere. */
export function Composer({
  conversationId,
  ready,
  onImport,
}: {
  conversationId: string
  ready: boolean
  onImport: (text: string) => void
}) {
  const t = useTranslations('thread.composer')
  const store = usePlaygroundStore()
  const { draft, setDraft, clear } = useDraft(conversationId)
  const isRunning = usePlayground(selectIsRunning)
  const enterSends = usePlayground(state => state.preferences.enterSends)
  const offerUndo = useOfferUndo()
  const chord = usePrimaryChord('↵')
  const field = useRef<HTMLTextAreaElement>(null)

  const add = (nextRole = draft.role) => {
    if (draft.text === '') return
    const { addMessage } = store.getState()
    addMessage(draftMessage(selectColumn(store.getState()).messages, draft))
    clear(nextRole)
    field.current?.focus()
  }

  const run = async () => {
    if (!ready || isRunning) return
    add('user')
    offerUndo(await store.getState().run())
  }

  const runByChord = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
    event.preventDefault()
    run()
  })

  useEffect(() => {
    document.addEventListener('keydown', runByChord)
    return () => document.removeEventListener('keydown', runByChord)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape' && isRunning) store.getState().stop()
    const isPlainEnter =
      event.key === 'Enter' && !event.shiftKey && !event.metaKey && !event.ctrlKey && !event.altKey
    if (!isPlainEnter || !enterSends) return
    event.preventDefault()
    run()
  }

  /** The paste takes place all the same: it may have been meant as a message. */
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!looksImportable(text)) return
    toast(t('pastedRequest'), { action: { label: t('import'), onClick: () => onImport(text) } })
  }

  return (
    <div className="rounded-xl border border-line-strong bg-raise shadow-raise transition-colors focus-within:border-faint/60">
      <textarea
        ref={field}
        id="composer"
        aria-label={t('label')}
        value={draft.text}
        disabled={!ready}
        onChange={event => setDraft({ ...draft, text: event.target.value })}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        placeholder={draft.role === 'assistant' ? t('prefillHint') : t('placeholder')}
        rows={2}
        enterKeyHint={enterSends ? 'send' : 'enter'}
        className="field-sizing-content block max-h-[40dvh] min-h-14 w-full resize-none rounded-t-xl bg-transparent px-3.5 pt-3 outline-none"
      />
      <div className="flex items-center gap-1 p-2">
        <RolePicker role={draft.role} onChange={role => setDraft({ ...draft, role })} />
        <EnterSwitch />
        <span className="flex-1" />
        <Button onClick={() => add()} disabled={!ready || draft.text === ''}>
          {t('add')}
        </Button>
        {isRunning ? (
          <Button variant="outline" onClick={() => store.getState().stop()}>
            <Square aria-hidden className="fill-current" />
            {t('stop')}
          </Button>
        ) : (
          <Button
            variant="primary"
            onClick={run}
            disabled={!ready}
            aria-keyshortcuts="Meta+Enter Control+Enter"
          >
            <Play aria-hidden className="fill-current sm:hidden" />
            {t('run')}
            <span aria-hidden className="opacity-75 max-sm:hidden">
              {chord}
            </span>
          </Button>
        )}
      </div>
    </div>
  )
}

function RolePicker({ role, onChange }: { role: Role; onChange: (role: Role) => void }) {
  const t = useTranslations('thread.composer')
  return (
    <select
      aria-label={t('role')}
      value={role}
      onChange={event => {
        const chosen = ROLES.find(known => known === event.target.value)
        if (chosen) onChange(chosen)
      }}
      className="field-sizing-content h-8 rounded-md bg-transparent px-1.5 font-mono text-mono text-mute hover:bg-hover hover:text-ink touch:h-9"
    >
      {ROLES.map(known => (
        <option key={known}>{known}</option>
      ))}
    </select>
  )
}
