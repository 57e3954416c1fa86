import type { ConversationSummary } from '@/lib/chat/conversation'

export type TabNews =
  | { type: 'saved'; summaries: ConversationSummary[] }
  | { type: 'deleted'; id: string }

/** Tells the other tabs of this browser what changed on disk. */
export type TabChannel = {
  announce(news: TabNews): void
  /** Returns what stops listening. */
  listen(receive: (news: TabNews) => void): () => void
}

/** News over BroadcastChannel, which never echoes to its sender; silent where there is none. */
export function createTabChannel(name = 'dimilinks-playground'): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { announce() {}, listen: () => () => {} }
  let channel: BroadcastChannel | undefined
  const open = () => {
    channel ??= new BroadcastChannel(name)
    return channel
  }
  return {
    announce: news => open().postMessage(news),
    listen(receive) {
      const onMessage = ({ data }: MessageEvent<TabNews>) => receive(data)
      open().addEventListener('message', onMessage)
      return () => {
        channel?.close()
        channel = undefined
      }
    },
  }
}
