import type { ImportedRequest } from '@/lib/chat/import/import-result'
import type { PlaygroundState, Undo } from '@/lib/store/playground-state'
import { selectColumn } from '@/lib/store/selectors'

/** The request with the model on the screen where it names none. */
export function withModel(state: PlaygroundState, { params, messages }: ImportedRequest) {
  const model = params.model || selectColumn(state).params.model
  return { params: { ...params, model }, messages }
}

/** Puts a request in the place of the open conversation's; returns what takes it back. */
export function replaceConversation(
  getState: () => PlaygroundState,
  request: ImportedRequest,
): Undo {
  const {
    id: columnId,
    params: formerParams,
    messages: former,
    drafts = {},
  } = selectColumn(getState())
  const { params, messages } = withModel(getState(), request)
  const bringBack = former.map(({ id }) => getState().deleteMessage(id)).toReversed()
  getState().dismissRun(columnId)
  getState().replaceParams(params)
  for (const message of messages) getState().addMessage(message)
  return () => {
    for (const { id } of selectColumn(getState()).messages) getState().deleteMessage(id)
    for (const put of bringBack) put()
    getState().replaceParams(formerParams)
    for (const [field, text] of Object.entries(drafts)) getState().setFieldDraft(field, text)
  }
}
