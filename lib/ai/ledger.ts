import type { ProviderMetadata, TextStreamPart, ToolSet } from 'ai'
import type { RunPart } from './run-part'
import { recordIn } from './sdk-event'

type Entry = { asides: RunPart[]; owed: RunPart[] }

// So no schema, error or abort between the wire and the run can cost a character.
/** Keeps what arrived until the SDK has delivered it, and delivers what the SDK swallows. */
export function createLedger() {
  const waiting = new Map<number, Entry>()
  let entered = 0
  let reached = 0
  let owed: RunPart[] = []

  function* reach(number: number): Generator<RunPart> {
    while (reached < Math.min(number, entered)) {
      reached += 1
      yield* owed
      const entry = waiting.get(reached)
      waiting.delete(reached)
      yield* entry?.asides ?? []
      owed = entry?.owed ?? []
    }
  }

  function* pay(matches: (due: RunPart) => boolean): Generator<RunPart, RunPart | undefined> {
    const index = owed.findIndex(matches)
    if (index === -1) return undefined
    yield* owed.slice(0, index)
    const due = owed[index]
    owed = owed.slice(index + 1)
    return due
  }

  return {
    /** Notes what arrived; returns the number to send through the SDK with it. */
    enter(asides: RunPart[], parts: RunPart[] = []): number {
      entered += 1
      waiting.set(entered, { asides, owed: parts })
      return entered
    },

    /** Turns a part of the SDK's into ours. */
    *deliver(part: TextStreamPart<ToolSet>): Generator<RunPart> {
      switch (part.type) {
        case 'raw':
          yield* reach(recordIn(part.rawValue) ?? 0)
          return
        case 'reasoning-delta':
        case 'text-delta': {
          yield* reach(recordOf(part))
          const type = part.type === 'text-delta' ? 'text' : 'reasoning'
          const due = yield* pay(({ type: dueType }) => dueType === type)
          if (due?.type === type) yield { ...due, text: part.text }
          return
        }
        case 'tool-input-start':
        case 'tool-input-delta': {
          yield* reach(recordOf(part))
          const due = yield* pay(due => due.type === 'tool-call' && due.id === part.id)
          const text = part.type === 'tool-input-delta' ? part.delta : ''
          if (due?.type === 'tool-call') yield { ...due, arguments: text }
          return
        }
      }
    },

    /** What the SDK has not delivered. */
    *rest(): Generator<RunPart> {
      yield* reach(entered)
      yield* owed
      owed = []
    },
  }
}

/** The record number that `sdkMiddleware` put on a delta. */
function recordOf({ providerMetadata }: { providerMetadata?: ProviderMetadata }): number {
  return recordIn(providerMetadata?.wire) ?? 0
}
