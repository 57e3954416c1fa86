import { foldRunPart, newRun } from '@/lib/ai/run'
import type { RunPart } from '@/lib/ai/run-part'
import { answerOf, hasAnswer } from '@/lib/chat/answer-of'
import { placeAnswer } from '@/lib/chat/edit-column'
import { planRegenerate, planRun, type RunPlan } from '@/lib/chat/plan-run'
import { toRequest } from '@/lib/chat/to-request'
import type { Column, Message, Run } from '@/lib/chat/types'
import { editColumn } from './document-slice'
import { createFrameBatcher } from './frame-batcher'
import type { LiveRun, RunActions, RunState, Undo } from './playground-state'
import type { RunJournal } from './run-journal'
import { selectColumn } from './selectors'
import type { StoreContext } from './store-context'

/** Runs: one at a time in each column; a stream touches the document once, when it has ended. */
export function createRunSlice(context: StoreContext, journal: RunJournal): RunState & RunActions {
  const { get, set, newId, now, loadStream } = context
  const controllers = new Map<string, AbortController>()

  const batcher = createFrameBatcher<{ columnId: string; part: RunPart }>(items => {
    const runs = { ...get().runs }
    for (const { columnId, part } of items) {
      const live = runs[columnId]
      if (live) runs[columnId] = { ...live, run: foldRunPart(live.run, part) }
    }
    set({ runs })
    for (const columnId of new Set(items.map(item => item.columnId))) {
      const live = runs[columnId]
      if (live) journal.note({ ...live, columnId })
    }
  })

  const start = async (plan: RunPlan): Promise<Undo | undefined> => {
    const { openId: conversationId, runs } = get()
    const column = selectColumn(get())
    if (isLive(runs[column.id])) return
    const former = column.messages.find(({ id }) => id === plan.replaces)
    const request = toRequest({ params: column.params, messages: plan.messages })
    const run = newRun({ id: newId(), params: column.params, startedAt: now() })
    const controller = new AbortController()
    controllers.set(column.id, controller)
    set({
      runs: { ...get().runs, [column.id]: { run, conversationId, replaces: plan.replaces } },
    })
    const release = journal.hold(run.id)
    for await (const part of streamParts(loadStream, request, controller.signal)) {
      batcher.push({ columnId: column.id, part })
    }
    batcher.flush()
    controllers.delete(column.id)
    set(state => finish(context, state, column.id))
    await journal.settle(run.id, conversationId)
    release()
    return former && undoOf(run.id, conversationId, former)
  }

  /** Takes a new answer back for the one it replaced; undefined when it replaced none. */
  const undoOf = (runId: string, conversationId: string, former: Message): Undo | undefined => {
    const replace = (column: Column) => ({
      ...column,
      messages: column.messages.map(message => (message.id === runId ? former : message)),
    })
    const column = get().documents[conversationId]?.columns[0]
    if (!column?.messages.some(({ id }) => id === runId)) return
    return () => set(state => editColumn(context, state, conversationId, replace))
  }

  return {
    runs: {},
    run: () => start(planRun(selectColumn(get()))),
    regenerate: messageId => start(planRegenerate(selectColumn(get()), messageId)),
    continueFrom(messageId) {
      const { messages } = selectColumn(get())
      const index = messages.findIndex(({ id }) => id === messageId)
      return start({ messages: messages.slice(0, index + 1) })
    },
    stop: (columnId = selectColumn(get()).id) => controllers.get(columnId)?.abort(),
    dismissRun: columnId => set(({ runs }) => ({ runs: without(runs, columnId) })),
  }
}

async function* streamParts(
  loadStream: StoreContext['loadStream'],
  request: ReturnType<typeof toRequest>,
  signal: AbortSignal,
): AsyncGenerator<RunPart> {
  let stream: Awaited<ReturnType<StoreContext['loadStream']>>
  try {
    stream = await loadStream()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const failure = { message, type: 'network_error', code: 'failed_to_fetch' }
    yield { type: 'end', at: 0, outcome: 'failed', error: failure }
    return
  }
  yield* stream(request, { signal })
}

/** Puts a run's answer into the document; a failure that left nothing stays visible as a run. */
function finish(context: StoreContext, state: ReturnType<StoreContext['get']>, columnId: string) {
  const live = state.runs[columnId]
  if (!live) return {}
  const { run, conversationId, replaces } = live
  const keep = hasAnswer(run) || run.status === 'done' || run.status === 'length'
  if (keep) {
    const place = editColumn(context, state, conversationId, column =>
      placeAnswer(column, answerOf(run), replaces),
    )
    return { ...place, runs: without(state.runs, columnId) }
  }
  return run.status === 'stopped' ? { runs: without(state.runs, columnId) } : {}
}

function isLive(live: LiveRun | undefined): boolean {
  return live !== undefined && isUnderWay(live.run)
}

/** True until a run has its verdict. */
export function isUnderWay({ status }: Run): boolean {
  return status === 'waiting' || status === 'streaming'
}

function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  const { [key]: _gone, ...rest } = record
  return rest
}
