'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Role } from '@/lib/chat/types'
import { usePlayground, usePlaygroundStore } from '@/lib/store/playground-provider'
import type { ComposerDraft } from '@/lib/store/playground-state'

/** Ms without typing before a draft is written down. */
const QUIET = 150

/** The composer's text: local while typing, kept with the conversation soon after. */
export function useDraft(conversationId: string) {
  const store = usePlaygroundStore()
  const setComposerDraft = usePlayground(state => state.setComposerDraft)
  const [draft, setLocal] = useState<ComposerDraft>(
    () => store.getState().composerDrafts[conversationId] ?? { role: 'user', text: '' },
  )
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; draft: ComposerDraft }>(undefined)

  const keep = useEffectEvent(() => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    setComposerDraft(conversationId, pending.current.draft)
    pending.current = undefined
  })

  const setDraft = (next: ComposerDraft) => {
    setLocal(next)
    clearTimeout(pending.current?.timer)
    const write = () => {
      pending.current = undefined
      setComposerDraft(conversationId, next)
    }
    pending.current = { timer: setTimeout(write, QUIET), draft: next }
  }

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keep()
    const leave = () => keep()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      keep()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [])

  /** Empties the text at once, also on disk: it now stands in the document. */
  const clear = (role: Role) => {
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    const empty = { role, text: '' }
    setLocal(empty)
    setComposerDraft(conversationId, empty)
  }

  return { draft, setDraft, clear }
}
