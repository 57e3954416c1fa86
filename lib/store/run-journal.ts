import type { ConversationStorage, JournalEntry } from './conversation-storage'
import { holdRun } from './run-lock'

/** Longest stretch of an answer, in ms, that a crash can take. */
const INTERVAL = 250

/** Writes live runs down while they stream, so that reload, tab close and crash leave the text. */
export type RunJournal = {
  note(entry: JournalEntry): void
  /** Starts all pending writes at once: the page may be gone after this turn. */
  flush(): void
  /** Tells other tabs that this run is alive here; the returned function lets go. */
  hold(runId: string): () => void
  /** Forgets a run once its conversation is on disk. */
  settle(runId: string, conversationId: string): Promise<void>
}

/** `saved` resolves when the conversation's present state is on disk. */
export function createRunJournal(
  storage: ConversationStorage,
  saved: (conversationId: string) => Promise<void>,
  failed: (error: unknown) => void,
): RunJournal {
  const pending = new Map<string, JournalEntry>()
  const settled = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const entry of pending.values()) storage.writeJournal(entry).catch(failed)
    pending.clear()
  }

  return {
    note(entry) {
      if (settled.has(entry.run.id)) return
      pending.set(entry.run.id, entry)
      timer ??= setTimeout(flush, INTERVAL)
    },
    flush,
    hold: holdRun,
    async settle(runId, conversationId) {
      settled.add(runId)
      pending.delete(runId)
      try {
        await saved(conversationId)
        await storage.clearJournal(runId)
      } catch (error) {
        failed(error)
      }
    },
  }
}
