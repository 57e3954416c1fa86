import { systemMessage } from '@/lib/chat/edit-column'
import type { ModelInfo } from '@/lib/chat/model-info'
import type { Column, Conversation, Message } from '@/lib/chat/types'
import type { LiveRun, PlaygroundState } from './playground-state'

/** The open conversation. */
export function selectConversation(state: PlaygroundState): Conversation {
  const conversation = state.documents[state.openId]
  if (!conversation) throw new Error('The open conversation is not loaded.')
  return conversation
}

/** The column on the screen. */
export function selectColumn(state: PlaygroundState): Column {
  const column = selectConversation(state).columns[0]
  if (!column) throw new Error('A conversation has at least one column.')
  return column
}

export function selectSystemMessage(state: PlaygroundState): Message | undefined {
  return systemMessage(selectColumn(state))
}

/** The run of the column on the screen, while it lasts or when it left no answer. */
export function selectLiveRun(state: PlaygroundState): LiveRun | undefined {
  return state.runs[selectColumn(state).id]
}

export function selectIsRunning(state: PlaygroundState): boolean {
  const status = selectLiveRun(state)?.run.status
  return status === 'waiting' || status === 'streaming'
}

/** What is known of the chosen model; undefined for an id typed by hand. */
export function selectModelInfo(state: PlaygroundState): ModelInfo | undefined {
  const { model } = selectColumn(state).params
  return state.models?.data.find(({ id }) => id === model)
}
