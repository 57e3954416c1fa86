'use client'

import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { newId } from '@/lib/utils/id'
import { createPlaygroundStore, type Playground } from './create-playground-store'
import { reportUnsaved } from './document-keeper'
import { createIndexedDbStorage } from './indexed-db-storage'
import type { PlaygroundState } from './playground-state'
import { createPreferencesStorage } from './preferences-storage'

const PlaygroundContext = createContext<Playground | null>(null)

/** Gives everything below it one store of its own, tied to this browser's storage. */
export function PlaygroundProvider({ children }: { children: ReactNode }) {
  const [playground] = useState(() =>
    createPlaygroundStore({
      storage: createIndexedDbStorage(),
      preferencesStorage: createPreferencesStorage(),
      loadStream,
      fetch: (...parameters) => fetch(...parameters),
      newId,
      now: Date.now,
    }),
  )

  useEffect(() => connectToBrowser(playground), [playground])

  return <PlaygroundContext value={playground}>{children}</PlaygroundContext>
}

/** Reads one thing from the store and renders again when it changes. */
export function usePlayground<Selected>(selector: (state: PlaygroundState) => Selected): Selected {
  return useStore(usePlaygroundStore(), selector)
}

/** The store itself, for reading its present state inside events. */
export function usePlaygroundStore(): Playground['store'] {
  const playground = use(PlaygroundContext)
  if (!playground) throw new Error('usePlayground needs a PlaygroundProvider above it.')
  return playground.store
}

async function loadStream() {
  return (await import('@/lib/ai/stream-chat-completion')).streamChatCompletion
}

/** Fetches the reader while the person still types, so that its weight is not in the first answer. */
function prefetchStream(): void {
  loadStream().catch(error => console.warn('The stream reader is loaded again at Run.', error))
}

function connectToBrowser(playground: Playground): () => void {
  const { store, flush, connect } = playground
  const disconnect = connect()
  const leave = () => {
    if (document.visibilityState === 'hidden') flush().catch(reportUnsaved)
  }
  const hide = () => {
    flush().catch(reportUnsaved)
  }
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', hide)
  document.addEventListener('focusin', prefetchStream, { once: true })
  store.getState().load()
  store.getState().loadModels()
  return () => {
    disconnect()
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('pagehide', hide)
    document.removeEventListener('focusin', prefetchStream)
  }
}
