import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { type ConversationSummary, summaryOf } from '@/lib/chat/conversation'
import type { Conversation } from '@/lib/chat/types'
import type { ConversationStorage, JournalEntry } from './conversation-storage'
import type { ComposerDraft } from './playground-state'

/** One object store with a prefix per kind: a document and its summary change in one transaction. */
const PREFIX = { document: 'document:', summary: 'summary:', journal: 'journal:', draft: 'draft:' }

/** Documents in IndexedDB. */
export function createIndexedDbStorage(name = 'dimilinks-playground'): ConversationStorage {
  let opened: UseStore | undefined
  const use: UseStore = (mode, callback) => {
    opened ??= createStore(name, 'documents')
    return opened(mode, callback)
  }

  const read = <Value>(key: string): Promise<Value | undefined> =>
    use('readonly', store => promisifyRequest(store.get(key)))

  const readAll = <Value>(prefix: string): Promise<Value[]> =>
    use('readonly', store => promisifyRequest(store.getAll(keysWith(prefix))))

  const write = (change: (store: IDBObjectStore) => void): Promise<void> =>
    use('readwrite', store => {
      change(store)
      // Left to itself it commits after its last answer has come back, which a page that is being
      // closed no longer hears: the browser would abort it.
      store.transaction.commit()
      return promisifyRequest(store.transaction)
    })

  return {
    async listConversations() {
      const summaries = await readAll<ConversationSummary>(PREFIX.summary)
      return summaries.sort((a, b) => b.updatedAt - a.updatedAt)
    },
    loadConversation: id => read<Conversation>(PREFIX.document + id),
    saveConversations: conversations =>
      write(store => {
        for (const conversation of conversations) {
          store.put(conversation, PREFIX.document + conversation.id)
          store.put(summaryOf(conversation), PREFIX.summary + conversation.id)
        }
      }),
    deleteConversation: id =>
      write(store => {
        for (const prefix of [PREFIX.document, PREFIX.summary, PREFIX.draft]) {
          store.delete(prefix + id)
        }
      }),
    writeJournal: entry => write(store => store.put(entry, PREFIX.journal + entry.run.id)),
    readJournal: () => readAll<JournalEntry>(PREFIX.journal),
    clearJournal: runId => write(store => store.delete(PREFIX.journal + runId)),
    async loadDrafts() {
      const drafts = await readAll<{ conversationId: string; draft: ComposerDraft }>(PREFIX.draft)
      return Object.fromEntries(drafts.map(({ conversationId, draft }) => [conversationId, draft]))
    },
    saveDraft: (conversationId, draft) =>
      write(store => {
        const key = PREFIX.draft + conversationId
        if (draft) store.put({ conversationId, draft }, key)
        else store.delete(key)
      }),
  }
}

function keysWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`)
}
