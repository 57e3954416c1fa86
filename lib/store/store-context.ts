import type { streamChatCompletion } from '@/lib/ai/stream-chat-completion'
import type { ConversationStorage } from './conversation-storage'
import type { PlaygroundState } from './playground-state'
import type { PreferencesStorage } from './preferences-storage'

/** What the store needs of the outside; tests give their own. */
export type StoreDependencies = {
  storage: ConversationStorage
  preferencesStorage: PreferencesStorage
  /** Resolves the stream reader: it is a large chunk and loaded when first needed. */
  loadStream: () => Promise<typeof streamChatCompletion>
  fetch: typeof fetch
  newId: () => string
  /** Epoch ms. */
  now: () => number
}

/** What every slice is made from. */
export type StoreContext = StoreDependencies & {
  get: () => PlaygroundState
  set: (
    change: Partial<PlaygroundState> | ((state: PlaygroundState) => Partial<PlaygroundState>),
  ) => void
}
