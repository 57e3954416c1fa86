import { placeAnswer } from '@/lib/chat/edit-column'
import { recoveredAnswer } from '@/lib/chat/recovered-answer'
import type { Column } from '@/lib/chat/types'
import type { JournalEntry } from './conversation-storage'
import { type DocumentKeeper, reportUnsaved } from './document-keeper'
import { editColumn, touch } from './document-slice'
import { ifRunIsDead, onceRunIsDead } from './run-lock'
import type { StoreContext } from './store-context'

/**
 * Puts the text of runs whose page is gone into their conversations, marked interrupted. A run
 * that some tab still holds is looked at again once it does not: a page that is being reloaded
 * may hold it a moment longer than its successor takes to start.
 */
export async function recoverRuns(context: StoreContext, keeper: DocumentKeeper): Promise<void> {
  const { storage } = context
  for (const entry of await storage.readJournal()) {
    const recover = () => recoverRun(context, keeper, entry)
    if (await ifRunIsDead(entry.run.id, recover)) continue
    onceRunIsDead(entry.run.id, async () => {
      const left = await storage.readJournal()
      const last = left.find(({ run }) => run.id === entry.run.id)
      // Its tab ended it in good order and cleared it.
      if (last) await recoverRun(context, keeper, last)
    }).catch(reportUnsaved)
  }
}

async function recoverRun(
  context: StoreContext,
  keeper: DocumentKeeper,
  { run, conversationId, replaces }: JournalEntry,
): Promise<void> {
  const { get, set, storage, now } = context
  const answer = recoveredAnswer(run)
  const place = (column: Column) =>
    !answer || column.messages.some(({ id }) => id === answer.id)
      ? column
      : placeAnswer(column, answer, replaces)

  if (get().documents[conversationId]) {
    set(state => editColumn(context, state, conversationId, place))
    await keeper.flush()
  } else {
    const conversation = await storage.loadConversation(conversationId)
    const column = conversation?.columns[0]
    const placed = column && place(column)
    if (conversation && placed && placed !== column) {
      const columns = conversation.columns.with(0, placed)
      await storage.saveConversations([touch({ ...conversation, columns }, now)])
    }
  }
  await storage.clearJournal(run.id)
}
