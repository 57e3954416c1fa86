import type { ConversationSummary } from '@/lib/chat/conversation'
import type { Conversation } from '@/lib/chat/types'
import type { ComposerDraft, LiveRun } from './playground-state'

/** A run as it was last written down, so that a reload or a crash leaves its text. */
export type JournalEntry = LiveRun & { columnId: string }

/** Where this browser keeps documents. Every promise rejects when the browser refuses. */
export type ConversationStorage = {
  listConversations(): Promise<ConversationSummary[]>
  loadConversation(id: string): Promise<Conversation | undefined>
  /** Writes all of them, or none. */
  saveConversations(conversations: Conversation[]): Promise<void>
  deleteConversation(id: string): Promise<void>
  writeJournal(entry: JournalEntry): Promise<void>
  readJournal(): Promise<JournalEntry[]>
  clearJournal(runId: string): Promise<void>
  loadDrafts(): Promise<Record<string, ComposerDraft>>
  saveDraft(conversationId: string, draft: ComposerDraft | undefined): Promise<void>
}
