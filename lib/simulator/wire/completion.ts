import type { Usage } from '@/lib/chat/types'
import type { Generation } from '../limit-draft'

/** A finished answer with everything its two forms on the wire need. */
export type Completion = {
  id: string
  /** Epoch seconds. */
  created: number
  model: string
  generations: Generation[]
  usage: Usage
  /** How many rivals each token names; undefined when no logprobs were asked for. */
  topLogprobs?: number
}

export const SYSTEM_FINGERPRINT = 'fp_simulator'
