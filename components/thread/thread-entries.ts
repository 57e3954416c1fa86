import { systemMessage } from '@/lib/chat/edit-column'
import type { Message } from '@/lib/chat/types'

export type ThreadEntryProps = {
  /** The message's id, or the run's, which its answer takes over: React keeps the same element. */
  id: string
  /** Its place in the request's `messages`, from 1. */
  number: number
  message?: Message
  isLive: boolean
  /** First below the system message. */
  isFirst: boolean
  isLast: boolean
}

/** What stands below the system message: the messages, with a live answer at its place. */
export function threadEntries(
  messages: readonly Message[],
  runId: string | undefined,
  replaces: string | undefined,
): ThreadEntryProps[] {
  const skipped = systemMessage({ messages: [...messages.slice(0, 1)] }) ? 1 : 0
  const entries = messages.slice(skipped).map((message, index) => {
    const isLive = runId !== undefined && message.id === replaces
    return {
      id: isLive ? runId : message.id,
      number: index + skipped + 1,
      message: isLive ? undefined : message,
      isLive,
      isFirst: index === 0,
      isLast: index + skipped === messages.length - 1,
    }
  })
  if (runId === undefined || entries.some(({ isLive }) => isLive)) return entries
  const last = entries.map(entry => ({ ...entry, isLast: false }))
  return [
    ...last,
    {
      id: runId,
      number: messages.length + 1,
      message: undefined,
      isLive: true,
      isFirst: entries.length === 0,
      isLast: true,
    },
  ]
}
