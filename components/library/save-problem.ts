import type { SaveState } from '@/lib/store/playground-state'

export type SaveProblem = 'failed' | 'unavailable'

/** What to tell after a change of the save state: a retry under way takes no alert away. */
export function nextSaveProblem(
  former: SaveProblem | undefined,
  saveState: SaveState,
): SaveProblem | undefined {
  if (saveState === 'saved') return undefined
  if (saveState === 'saving') return former
  // A browser that keeps nothing fails every later write too; the first reason says more.
  return former === 'unavailable' ? former : saveState
}
