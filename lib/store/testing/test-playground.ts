import type { RunPart } from '@/lib/ai/run-part'
import type { ChatCompletionRequest } from '@/lib/chat/types'
import type { ConversationStorage, JournalEntry } from '../conversation-storage'
import { createPlaygroundStore } from '../create-playground-store'
import { DEFAULT_PREFERENCES, type PreferencesStorage } from '../preferences-storage'
import type { StoreDependencies } from '../store-context'
import type { TabChannel, TabNews } from '../tab-channel'

/** A stream that a test feeds by hand; `stop` in the store ends it as a person's stop does. */
export function createHandStream() {
  const requests: ChatCompletionRequest[] = []
  let queue: RunPart[] = []
  let wake = () => {}
  const push = (...parts: RunPart[]) => {
    queue.push(...parts)
    wake()
  }
  async function* stream(
    request: ChatCompletionRequest,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<RunPart> {
    requests.push(request)
    signal?.addEventListener('abort', () => push({ type: 'end', at: 9, outcome: 'stopped' }))
    for (;;) {
      const parts = queue
      queue = []
      for (const part of parts) {
        yield part
        if (part.type === 'end') return
      }
      if (queue.length === 0) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
    }
  }
  return { stream, requests, push }
}

/** Documents in memory, with a switch that makes every write fail. */
export function createMemoryStorage() {
  const documents = new Map<string, string>()
  const journal = new Map<string, string>()
  const drafts = new Map<string, string>()
  const control = { failing: false, writes: 0 }
  const guard = () => {
    if (control.failing) throw new DOMException('No room.', 'QuotaExceededError')
    control.writes++
  }
  const storage: ConversationStorage = {
    listConversations: async () =>
      [...documents.values()]
        .map(text => JSON.parse(text))
        .map(({ id, title, createdAt, updatedAt }) => ({ id, title, createdAt, updatedAt })),
    loadConversation: async id => JSON.parse(documents.get(id) ?? 'null') ?? undefined,
    async saveConversations(conversations) {
      guard()
      for (const one of conversations) documents.set(one.id, JSON.stringify(one))
    },
    async deleteConversation(id) {
      documents.delete(id)
    },
    async writeJournal(entry) {
      journal.set(entry.run.id, JSON.stringify(entry))
    },
    readJournal: async () => [...journal.values()].map(text => JSON.parse(text) as JournalEntry),
    async clearJournal(runId) {
      journal.delete(runId)
    },
    loadDrafts: async () =>
      Object.fromEntries([...drafts].map(([id, text]) => [id, JSON.parse(text)])),
    async saveDraft(id, draft) {
      if (draft) drafts.set(id, JSON.stringify(draft))
      else drafts.delete(id)
    },
  }
  return { storage, documents, journal, drafts, control }
}

/** Two ends of one wire between tabs. */
export function createTabPair(): [TabChannel, TabChannel] {
  const listeners: ((news: TabNews) => void)[][] = [[], []]
  const end = (mine: number): TabChannel => ({
    announce: news => {
      for (const receive of listeners[1 - mine] ?? []) receive(structuredClone(news))
    },
    listen(receive) {
      listeners[mine]?.push(receive)
      return () => {}
    },
  })
  return [end(0), end(1)]
}

export type TestPlayground = ReturnType<typeof createTestPlayground>

/** A store over memory and a stream fed by hand, with ids and times that a test can foresee. */
export function createTestPlayground(
  options: Partial<StoreDependencies> & { channel?: TabChannel; openId?: string } = {},
) {
  const memory = createMemoryStorage()
  const hand = createHandStream()
  let ids = 0
  const prefix = options.openId ?? 'id'
  let openId: string | undefined = options.openId
  const preferencesStorage: PreferencesStorage = {
    read: () => DEFAULT_PREFERENCES,
    write() {},
    readOpenId: () => openId,
    writeOpenId: id => {
      openId = id
    },
  }
  const silent: TabChannel = { announce() {}, listen: () => () => {} }
  const playground = createPlaygroundStore(
    {
      storage: memory.storage,
      preferencesStorage,
      loadStream: async () => hand.stream,
      fetch: async () => Response.json({ object: 'list', data: [], upstreams: [] }),
      newId: () => `${prefix}${ids++}`,
      now: () => 1_000,
      ...options,
    },
    options.channel ?? silent,
  )
  return { ...playground, ...memory, ...hand, actions: () => playground.store.getState() }
}
