import type { PlaygroundState } from '@/lib/store/playground-state'

/** True while an answer of this conversation is on its way. */
export function selectIsAnswering({ runs }: Pick<PlaygroundState, 'runs'>, id: string): boolean {
  return Object.values(runs).some(
    ({ conversationId, run: { status } }) =>
      conversationId === id && (status === 'waiting' || status === 'streaming'),
  )
}
