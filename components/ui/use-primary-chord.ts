'use client'

import { useSyncExternalStore } from 'react'
import { primaryChord } from './primary-chord'

/** `primaryChord` for what the server renders too: it does not know the platform, and says Ctrl. */
export function usePrimaryChord(key: string): string {
  return useSyncExternalStore(
    unchanging,
    () => primaryChord(key),
    () => `Ctrl ${key}`,
  )
}

function unchanging(): () => void {
  return () => {}
}
