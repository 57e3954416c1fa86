import { draftMessage } from '@/lib/chat/draft-message'
import { planRun } from '@/lib/chat/plan-run'
import { toRequest } from '@/lib/chat/to-request'
import type { ChatCompletionRequest, Column, Role } from '@/lib/chat/types'

/** The body that `Run` would send now: the composer's text goes along as one more message. */
export function pendingRequest(
  { params, messages }: Pick<Column, 'params' | 'messages'>,
  draft: { role: Role; text: string } | undefined,
): ChatCompletionRequest {
  const typed = draft && draft.text !== '' ? [{ ...draftMessage(messages, draft), id: '' }] : []
  const plan = planRun({ messages: [...messages, ...typed] })
  return toRequest({ params, messages: plan.messages })
}
