import { toast } from 'sonner'

/** Ms in which a deletion can be taken back. */
const UNDO_TIME = 8000

type Words = { deleted: string; undo: string; deleteFailed: string; undoFailed: string }

/** Deletes, and offers a way back in a toast of its own, so that several in a row can each be undone. */
export async function deleteWithUndo(
  deleteConversation: () => Promise<() => Promise<void>>,
  words: Words,
): Promise<void> {
  try {
    const bringBack = await deleteConversation()
    toast(<span className="line-clamp-2">{words.deleted}</span>, {
      duration: UNDO_TIME,
      action: {
        label: words.undo,
        onClick: () => bringBack().catch(refused(words.undoFailed)),
      },
    })
  } catch (error) {
    refused(words.deleteFailed)(error)
  }
}

/** Tells that the browser's storage refused; the console keeps the reason. */
export function refused(message: string): (error: unknown) => void {
  return error => {
    console.warn(message, error)
    toast.error(message)
  }
}
