import { draftMessage } from './draft-message'
import { planRun } from './plan-run'
import { toRequest } from './to-request'
import type { ChatCompletionRequest, Column, Role } from './types'

/** The body that `Run` would send now: the composer's text goes along as one more message. */
export function pendingRequest(
  { params, messages }: Pick<Column, 'params' | 'messages'>,
  draft: { role: Role; text: string } | undefined,
): ChatCompletionRequest {
  const typed = draft && draft.text !== '' ? [{ ...draftMessage(messages, draft), id: '' }] : []
  const plan = planRun({ messages: [...messages, ...typed] })
  return toRequest({ params, messages: plan.messages })
}
