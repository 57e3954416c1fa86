'use client'

import { useState } from 'react'
import { usePlayground } from '@/lib/store/playground-provider'
import { nextSaveProblem, type SaveProblem } from './save-problem'

/** Why changes are not kept, until one is. */
export function useSaveProblem(): SaveProblem | undefined {
  const saveState = usePlayground(state => state.saveState)
  const [problem, setProblem] = useState<SaveProblem>()
  const next = nextSaveProblem(problem, saveState)
  if (next !== problem) setProblem(next)
  return next
}
