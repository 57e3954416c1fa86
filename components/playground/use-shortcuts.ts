'use client'

import { useEffect, useEffectEvent } from 'react'
import { focusConversationSearch } from '@/components/library/focus-conversation-search'
import { usePlaygroundStore } from '@/lib/store/playground-provider'
import { type ShortcutName, shortcutFor } from './shortcuts'

/** Obeys the shortcuts that belong to the page; Run and Stop are the composer's own. */
export function useShortcuts(page: {
  isNarrow: boolean
  showLibrary: () => void
  showSettings: () => void
  showShortcuts: () => void
}) {
  const store = usePlaygroundStore()

  const actions: Partial<Record<ShortcutName, () => void>> = {
    newConversation: () => {
      store.getState().newConversation()
      // The new conversation's own field is there with the next frame.
      requestAnimationFrame(focusComposer)
    },
    search: () => {
      if (page.isNarrow) page.showLibrary()
      else focusConversationSearch()
    },
    composer: focusComposer,
    panel: () => {
      const { preferences, setPreference } = store.getState()
      if (page.isNarrow) page.showSettings()
      else setPreference('panelOpen', !preferences.panelOpen)
    },
    sheet: page.showShortcuts,
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const name = shortcutFor(event, isField(event.target))
    const action = name && actions[name]
    if (!action || event.defaultPrevented) return
    event.preventDefault()
    action()
  })

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function focusComposer() {
  document.getElementById('composer')?.focus()
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}
