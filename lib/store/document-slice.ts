import {
  addMessage,
  changeRole,
  deleteMessage,
  editMessage,
  moveMessage,
  setParam,
  setSystemMessage,
} from '@/lib/chat/edit-column'
import { withExtraFields } from '@/lib/chat/extra-fields'
import type { Column, Conversation } from '@/lib/chat/types'
import type { DocumentActions, PlaygroundState } from './playground-state'
import type { StoreContext } from './store-context'

/** Every edit of the open document goes through here. */
export function createDocumentSlice(context: StoreContext): DocumentActions {
  const { get, set, newId } = context
  const edit = (change: (column: Column) => Column) =>
    set(state => editColumn(context, state, state.openId, change))

  return {
    setParam: (name, value) => edit(column => setParam(column, name, value)),
    setExtraFields: fields =>
      edit(column => ({ ...column, params: withExtraFields(column.params, fields) })),
    setFieldDraft: (field, text) =>
      edit(column => {
        const { [field]: _former, ...rest } = column.drafts ?? {}
        return { ...column, drafts: text === undefined ? rest : { ...rest, [field]: text } }
      }),
    // Text that could not be read would hide what comes in its place.
    replaceParams: params => edit(({ drafts: _drafts, ...column }) => ({ ...column, params })),
    setSystemMessage: text => edit(column => setSystemMessage(column, text, newId())),
    addMessage: message => edit(column => addMessage(column, { ...message, id: newId() })),
    editMessage: (id, change) => edit(column => editMessage(column, id, change)),
    restoreMessage: former =>
      edit(column => ({
        ...column,
        messages: column.messages.map(message => (message.id === former.id ? former : message)),
      })),
    changeRole: (id, role) => edit(column => changeRole(column, id, role)),
    deleteMessage(id) {
      const { openId } = get()
      const messages = get().documents[openId]?.columns[0]?.messages ?? []
      const index = messages.findIndex(message => message.id === id)
      const message = messages[index]
      edit(column => deleteMessage(column, id))
      return () => {
        if (!message) return
        set(state =>
          editColumn(context, state, openId, column => ({
            ...column,
            messages: column.messages.toSpliced(index, 0, message),
          })),
        )
      }
    },
    moveMessage: (id, by) => edit(column => moveMessage(column, id, by)),
  }
}

/** Changes the column of one conversation; the same column back means no change. */
export function editColumn(
  { now }: Pick<StoreContext, 'now'>,
  { documents }: Pick<PlaygroundState, 'documents'>,
  conversationId: string,
  change: (column: Column) => Column,
): Partial<PlaygroundState> {
  const conversation = documents[conversationId]
  const column = conversation?.columns[0]
  if (!conversation || !column) return {}
  const changed = change(column)
  if (changed === column) return {}
  const columns = conversation.columns.with(0, changed)
  return { documents: { ...documents, [conversationId]: touch({ ...conversation, columns }, now) } }
}

/** Stamps a change; each stamp is later than the last, so that no change goes unnoticed. */
export function touch(conversation: Conversation, now: () => number): Conversation {
  return { ...conversation, updatedAt: Math.max(now(), conversation.updatedAt + 1) }
}
