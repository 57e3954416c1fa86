import { newConversation, summaryOf } from '@/lib/chat/conversation'
import type { ChatMessage, Conversation, RequestParams } from '@/lib/chat/types'
import { type DocumentKeeper, reportUnsaved, withSummaries } from './document-keeper'
import { touch } from './document-slice'
import type { LibraryActions, LibraryState } from './playground-state'
import { recoverRuns } from './recover-runs'
import { selectColumn } from './selectors'
import type { StoreContext } from './store-context'
import type { TabChannel } from './tab-channel'

/** The conversations of this browser: which there are, which is open. */
export function createLibrarySlice(
  context: StoreContext,
  keeper: DocumentKeeper,
  channel: TabChannel,
): LibraryState & LibraryActions {
  const { get, set, storage, newId, now, preferencesStorage } = context

  const show = (conversation: Conversation) => {
    set(({ documents }) => ({
      documents: { ...documents, [conversation.id]: conversation },
      openId: conversation.id,
    }))
  }

  const fresh = (params: Partial<RequestParams> = {}, messages: ChatMessage[] = []) => {
    const { model } = selectColumn(get()).params
    const ids = { conversation: newId(), column: newId() }
    const conversation = newConversation(ids, { model, stream: true, ...params }, now())
    conversation.columns = conversation.columns.map(column => ({
      ...column,
      messages: messages.map(message => ({ ...message, id: newId() })),
    }))
    keeper.markSaved(conversation)
    return conversation
  }

  let lastAsked: string | undefined

  const openStored = async (id: string) => {
    lastAsked = id
    const loaded = get().documents[id] ?? (await storage.loadConversation(id))
    if (!loaded) return false
    // Another one was asked for while this one was read.
    if (lastAsked !== id) return true
    if (!get().documents[id]) keeper.markSaved(loaded)
    show(loaded)
    return true
  }

  return {
    library: [],
    libraryStatus: 'loading',
    saveState: 'saved',
    composerDrafts: {},

    async load() {
      set({ preferences: preferencesStorage.read() })
      try {
        await recoverRuns(context, keeper)
        const [library, composerDrafts] = await Promise.all([
          storage.listConversations(),
          storage.loadDrafts(),
        ])
        set({ library, composerDrafts })
        const id = preferencesStorage.readOpenId()
        if (id !== undefined) await openStored(id)
      } catch (error) {
        reportUnsaved(error)
        set({ saveState: 'unavailable' })
      }
      set({ libraryStatus: 'ready' })
    },

    newConversation(params = {}, messages = []) {
      const conversation = fresh(params, messages)
      if (messages.length === 0) return show(conversation)
      show(touch(conversation, now))
    },

    async openConversation(id) {
      if (!(await openStored(id))) {
        set(({ library }) => ({ library: library.filter(entry => entry.id !== id) }))
      }
    },

    async renameConversation(id, title) {
      const conversation = get().documents[id] ?? (await storage.loadConversation(id))
      if (!conversation) return
      // Saved as a change, yet not so recent that it would jump to the top of the list.
      const updatedAt = conversation.updatedAt + 1
      const renamed = { ...conversation, title: title.trim(), updatedAt }
      set(({ documents }) => ({ documents: { ...documents, [id]: renamed } }))
    },

    async deleteConversation(id) {
      const conversation = get().documents[id] ?? (await storage.loadConversation(id))
      const draft = get().composerDrafts[id]
      for (const column of conversation?.columns ?? []) get().stop(column.id)
      // A write under way would bring it back behind the deletion.
      await keeper.forget(id)
      await storage.deleteConversation(id)
      const { library, openId } = get()
      const rest = library.filter(entry => entry.id !== id)
      set({ library: rest })
      if (openId === id && !(rest[0] && (await openStored(rest[0].id)))) show(fresh())
      set(({ documents }) => ({ documents: withoutKey(documents, id) }))
      channel.announce({ type: 'deleted', id })
      return async () => {
        if (!conversation) return
        await storage.saveConversations([conversation])
        if (draft) get().setComposerDraft(id, draft)
        keeper.markSaved(conversation)
        channel.announce({ type: 'saved', summaries: [summaryOf(conversation)] })
        set(state => ({ library: withSummaries(state.library, [summaryOf(conversation)]) }))
        if (openId === id) show(conversation)
      }
    },

    async saveNow() {
      set({ saveState: 'saving' })
      try {
        await keeper.flush()
        set({ saveState: 'saved' })
      } catch (error) {
        reportUnsaved(error)
      }
    },

    setComposerDraft(conversationId, draft) {
      set(({ composerDrafts }) => ({
        composerDrafts: { ...composerDrafts, [conversationId]: draft },
      }))
      storage.saveDraft(conversationId, draft.text === '' ? undefined : draft).catch(reportUnsaved)
    },
  }
}

/** Follows what other tabs write; a document that is changed or running here is left alone. */
export function followOtherTabs(
  { get, set, storage }: StoreContext,
  keeper: DocumentKeeper,
  channel: TabChannel,
): () => void {
  const refresh = async (id: string) => {
    const mine = get().documents[id]
    const isRunning = Object.values(get().runs).some(live => live.conversationId === id)
    if (!mine || !keeper.isSaved(mine) || isRunning) return
    const theirs = await storage.loadConversation(id)
    if (!theirs || get().documents[id] !== mine) return
    keeper.markSaved(theirs)
    set(({ documents }) => ({ documents: { ...documents, [id]: theirs } }))
  }

  return channel.listen(news => {
    if (news.type === 'deleted') {
      set(({ library }) => ({ library: library.filter(({ id }) => id !== news.id) }))
      return
    }
    set(({ library }) => ({ library: withSummaries(library, news.summaries) }))
    for (const { id } of news.summaries) refresh(id).catch(reportUnsaved)
  })
}

function withoutKey<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  const { [key]: _gone, ...rest } = record
  return rest
}
