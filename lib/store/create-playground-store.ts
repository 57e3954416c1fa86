import { createStore } from 'zustand/vanilla'
import { newConversation } from '@/lib/chat/conversation'
import { createDocumentKeeper } from './document-keeper'
import { createDocumentSlice } from './document-slice'
import { createLibrarySlice, followOtherTabs } from './library-slice'
import { createModelsSlice } from './models-slice'
import type { PlaygroundState } from './playground-state'
import { DEFAULT_PREFERENCES, type PreferencesStorage } from './preferences-storage'
import { createRunJournal } from './run-journal'
import { createRunSlice } from './run-slice'
import type { StoreContext, StoreDependencies } from './store-context'
import { createTabChannel } from './tab-channel'

/** The playground's one store, with what starts and stops its link to the browser. */
export function createPlaygroundStore(
  dependencies: StoreDependencies,
  channel = createTabChannel(),
) {
  const { storage, preferencesStorage, newId, now } = dependencies
  const first = newConversation(
    { conversation: newId(), column: newId() },
    { model: '', stream: true },
    now(),
  )

  let context: StoreContext | undefined
  const keeper = createDocumentKeeper(storage, channel, change => context?.set(change))
  keeper.markSaved(first)
  const journal = createRunJournal(
    storage,
    () => keeper.flush(),
    () => context?.set({ saveState: 'failed' }),
  )

  const store = createStore<PlaygroundState>()((set, get) => {
    context = { ...dependencies, get, set }
    return {
      documents: { [first.id]: first },
      openId: first.id,
      preferences: DEFAULT_PREFERENCES,
      setPreference: (name, value) => {
        set(({ preferences }) => ({ preferences: { ...preferences, [name]: value } }))
        preferencesStorage.write(get().preferences)
      },
      ...createDocumentSlice(context),
      ...createRunSlice(context, journal),
      ...createLibrarySlice(context, keeper, channel),
      ...createModelsSlice(context),
    }
  })

  store.subscribe(state => keeper.watch(state))
  store.subscribe(rememberOpen(preferencesStorage))

  return {
    store,
    /** Starts every pending write; call it when the page may go away. */
    flush() {
      journal.flush()
      return keeper.flush()
    },
    /** Follows other tabs until the returned function is called. */
    connect: () => (context ? followOtherTabs(context, keeper, channel) : () => {}),
  }
}

/** Writes down which conversation is open whenever that, or whether it is worth keeping, changes. */
function rememberOpen(preferencesStorage: PreferencesStorage) {
  let written = ''
  return ({ documents, openId, libraryStatus }: PlaygroundState) => {
    const open = documents[openId]
    if (!open || libraryStatus === 'loading') return
    const isUntouched = open.updatedAt === open.createdAt
    const key = `${openId} ${isUntouched}`
    if (key === written) return
    written = key
    preferencesStorage.writeOpenId(openId, isUntouched)
  }
}

export type Playground = ReturnType<typeof createPlaygroundStore>
