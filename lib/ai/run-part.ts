import type { RunError, Usage } from '@/lib/chat/types'

/** What happens during one run, in the order it happens; `at` is ms since the request left. */
export type RunPart =
  | { type: 'headers'; at: number; status: number; request_id?: string }
  | { type: 'first-byte'; at: number }
  | { type: 'reasoning'; at: number; text: string }
  | { type: 'text'; at: number; text: string }
  | { type: 'refusal'; at: number; text: string }
  /** Opens a call when `id` is new, else appends to its arguments. */
  | { type: 'tool-call'; at: number; id: string; name: string; arguments: string }
  /** Text of a choice other than the first (`n` > 1). */
  | { type: 'other-choice'; at: number; index: number; text: string }
  /** Facts a chunk carries beside its delta; the last one seen wins. */
  | { type: 'facts'; model?: string; usage?: Usage; finish_reason?: string }
  | { type: 'unreadable-frame'; at: number }
  /** Always the last part, and always there. */
  | {
      type: 'end'
      at: number
      outcome: 'complete' | 'stopped' | 'interrupted' | 'failed'
      error?: RunError
    }
