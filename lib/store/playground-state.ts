import type { ConversationSummary } from '@/lib/chat/conversation'
import type { ModelList } from '@/lib/chat/model-info'
import type { ChatMessage, Conversation, Message, RequestParams, Role, Run } from '@/lib/chat/types'

/** A run in the making and where its answer will stand. */
export type LiveRun = {
  run: Run
  conversationId: string
  /** The answer it takes the place of. */
  replaces?: string
}

/** What was typed into the composer and not added yet, by conversation. */
export type ComposerDraft = { role: Role; text: string }

export type Preferences = {
  /** True: Enter sends and Shift+Enter breaks the line. False: Enter breaks, ⌘/Ctrl+Enter sends. */
  enterSends: boolean
  /** True: answers are shown as the text they are. */
  rawText: boolean
  favouriteModels: string[]
  /** Most recent first. */
  recentModels: string[]
  railOpen: boolean
  panelOpen: boolean
}

export type SaveState = 'saved' | 'saving' | 'failed' | 'unavailable'

export type DocumentState = {
  /** Loaded conversations by id; the open one is always among them. */
  documents: Record<string, Conversation>
  openId: string
}

export type DocumentActions = {
  setParam(name: string, value: unknown): void
  setExtraFields(fields: Record<string, unknown>): void
  /** Keeps text that a JSON field cannot read yet; `undefined` forgets it. */
  setFieldDraft(field: string, text: string | undefined): void
  replaceParams(params: RequestParams): void
  setSystemMessage(text: string): void
  addMessage(message: ChatMessage): void
  editMessage(id: string, change: Partial<ChatMessage>): void
  /** Puts a message back as it was before an edit that is taken back. */
  restoreMessage(former: Message): void
  changeRole(id: string, role: Role): void
  /** Returns what puts the message back where it was. */
  deleteMessage(id: string): Undo
  moveMessage(id: string, by: number): void
}

export type RunState = {
  /** Runs under way, and those that ended without an answer to keep, by column id. */
  runs: Record<string, LiveRun>
}

/** Takes one thing back. */
export type Undo = () => void

/** Each resolves when its run has ended, with what brings a replaced answer back. */
export type RunActions = {
  /** Sends the open conversation as it stands. */
  run(): Promise<Undo | undefined>
  /** Asks again for one answer; the former one stays until the new one has ended with something. */
  regenerate(messageId: string): Promise<Undo | undefined>
  /** Sends everything up to an answer that broke off, as prefill, for its continuation. */
  continueFrom(messageId: string): Promise<Undo | undefined>
  /** Without an id: the run of the column on the screen. */
  stop(columnId?: string): void
  /** Takes away a run that ended without an answer. */
  dismissRun(columnId: string): void
}

export type LibraryState = {
  /** Most recently changed first. */
  library: ConversationSummary[]
  libraryStatus: 'loading' | 'ready'
  saveState: SaveState
  composerDrafts: Record<string, ComposerDraft>
}

export type LibraryActions = {
  /** Reads the library and opens what this tab had open, once, at mount. */
  load(): Promise<void>
  newConversation(params?: Partial<RequestParams>, messages?: ChatMessage[]): void
  openConversation(id: string): Promise<void>
  renameConversation(id: string, title: string): Promise<void>
  /** Returns what brings the conversation back. */
  deleteConversation(id: string): Promise<() => Promise<void>>
  /** Tries at once to write what could not be written. */
  saveNow(): Promise<void>
  setComposerDraft(conversationId: string, draft: ComposerDraft): void
}

export type ModelsState = {
  models: ModelList | undefined
  modelsStatus: 'loading' | 'ready' | 'failed'
}

export type ModelsActions = {
  loadModels(): Promise<void>
  selectModel(id: string): void
  toggleFavouriteModel(id: string): void
}

export type PreferencesState = { preferences: Preferences }

export type PreferencesActions = {
  setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void
}

export type PlaygroundState = DocumentState &
  DocumentActions &
  RunState &
  RunActions &
  LibraryState &
  LibraryActions &
  ModelsState &
  ModelsActions &
  PreferencesState &
  PreferencesActions
