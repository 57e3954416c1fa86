import { summaryOf } from '@/lib/chat/conversation'
import type { Conversation } from '@/lib/chat/types'
import type { ConversationStorage } from './conversation-storage'
import type { PlaygroundState } from './playground-state'
import type { TabChannel } from './tab-channel'

/** Ms in which changes are gathered before they are written. */
const DELAY = 150

/** Writes changed documents to storage soon after each change. */
export type DocumentKeeper = {
  /** Looks for changed documents; call it after every change of the store. */
  watch(state: PlaygroundState): void
  /** Marks a document as being on disk as it is. */
  markSaved(conversation: Conversation): void
  isSaved(conversation: Conversation): boolean
  /** Gives a document up, and resolves when no write of it is under way any more. */
  forget(id: string): Promise<void>
  /** Starts writing all that is not yet written and resolves when it is on disk. */
  flush(): Promise<void>
}

export function createDocumentKeeper(
  storage: ConversationStorage,
  channel: TabChannel,
  set: (change: (state: PlaygroundState) => Partial<PlaygroundState>) => void,
): DocumentKeeper {
  const savedAt = new Map<string, number>()
  const dirty = new Map<string, Conversation>()
  const forgotten = new Set<string>()
  let seen: PlaygroundState['documents'] | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing = Promise.resolve()

  const isSaved = ({ id, updatedAt }: Conversation) => savedAt.get(id) === updatedAt

  const write = async () => {
    const conversations = [...dirty.values()]
    if (conversations.length === 0) return
    dirty.clear()
    try {
      await storage.saveConversations(conversations)
      const kept = conversations.filter(({ id }) => !forgotten.has(id))
      for (const { id, updatedAt } of kept) savedAt.set(id, updatedAt)
      channel.announce({ type: 'saved', summaries: kept.map(summaryOf) })
      set(state => ({
        library: withSummaries(state.library, kept.map(summaryOf)),
        saveState: dirty.size > 0 ? 'saving' : 'saved',
      }))
    } catch (error) {
      for (const conversation of conversations) {
        if (!dirty.has(conversation.id)) dirty.set(conversation.id, conversation)
      }
      // Listed all the same: what only this tab has must stay within reach.
      set(({ library }) => ({
        library: withSummaries(library, conversations.map(summaryOf)),
        saveState: 'failed',
      }))
      throw error
    }
  }

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    // Not chained on a write under way: at page hide each must be started in this very turn.
    const now = write()
    writing = Promise.allSettled([writing, now]).then(() => {})
    return now
  }

  return {
    watch({ documents }) {
      if (documents === seen) return
      const former = seen
      seen = documents
      const changed = Object.values(documents).filter(
        document =>
          document !== former?.[document.id] && !isSaved(document) && !forgotten.has(document.id),
      )
      if (changed.length === 0) return
      for (const document of changed) dirty.set(document.id, document)
      timer ??= setTimeout(() => flush().catch(reportUnsaved), DELAY)
      set(() => ({ saveState: 'saving' }))
    },
    markSaved({ id, updatedAt }) {
      forgotten.delete(id)
      savedAt.set(id, updatedAt)
    },
    isSaved,
    async forget(id) {
      forgotten.add(id)
      dirty.delete(id)
      savedAt.delete(id)
      await writing
    },
    async flush() {
      await flush()
      await writing
    },
  }
}

/** The state says `failed` and the page shows it; the console keeps the reason. */
export function reportUnsaved(error: unknown): void {
  console.warn('Not saved to this browser.', error)
}

/** The list with changed entries in their new places, most recently changed first. */
export function withSummaries<Summary extends { id: string; updatedAt: number }>(
  library: readonly Summary[],
  changed: readonly Summary[],
): Summary[] {
  const ids = new Set(changed.map(({ id }) => id))
  return [...changed, ...library.filter(({ id }) => !ids.has(id))].sort(
    (a, b) => b.updatedAt - a.updatedAt,
  )
}
