'use client'

import { PlaygroundProvider } from '@/lib/store/playground-provider'
import { PlaygroundShell } from './playground-shell'

/** The whole playground over a store of its own. */
export function Playground() {
  return (
    <PlaygroundProvider>
      <PlaygroundShell />
    </PlaygroundProvider>
  )
}
