import { isRecord } from './is-record'
import { parseJson, textOrJson } from './parse-json'

/** One piece of one call. `slot` and `id` are unique in the answer, whatever the wire calls them. */
export type ToolCallPiece = {
  slot: number
  id: string
  name: string
  arguments: string
  opens: boolean
  /** Its first piece had no name. */
  nameless: boolean
}

type Call = {
  slot: number
  id: string
  wireId: string
  key?: string
  name: string
  arguments: string
  nameless: boolean
}

/** Tells which call each delta belongs to, for providers that omit, repeat or misuse index and id. */
export function createToolCallBook() {
  const calls: Call[] = []

  function continued(wireId: string, key: string | undefined, name: string, text: string) {
    const atKey = key === undefined ? undefined : calls.findLast(call => call.key === key)
    if (wireId !== '') {
      const known = calls.findLast(
        call => call.wireId === wireId && (key === undefined || call.key === key),
      )
      if (known) return startsAnew(known, name, text) ? undefined : known
      // Some servers give every piece a fresh id, some give every call the same: the name decides.
      return name === '' ? (atKey ?? calls.findLast(call => call.wireId === wireId)) : undefined
    }
    if (key === undefined) return name === '' ? calls.at(-1) : undefined
    if (!atKey || startsAnew(atKey, name, text)) return undefined
    return name === '' || atKey.name === '' || name === atKey.name ? atKey : undefined
  }

  function opened(wireId: string, key: string | undefined, name: string, answerId: string): Call {
    const slot = calls.length
    const isFree = (id: string) => calls.every(call => call.id !== id)
    const base = wireId || `${answerId || 'call'}-${slot}`
    let id = base
    for (let copy = 2; !isFree(id); copy++) id = `${base}-${copy}`
    const call = { slot, id, wireId, key, name, arguments: '', nameless: name === '' }
    calls.push(call)
    return call
  }

  /** `answerId` names calls that came without an id. */
  return function read(entry: unknown, answerId: string): ToolCallPiece | undefined {
    if (!isRecord(entry)) return undefined
    const body = [entry.function, entry.custom].find(isRecord) ?? {}
    const wireId = labelOf(entry.id) ?? ''
    const key = labelOf(entry.index)
    const name = labelOf(body.name) ?? ''
    const text = textOrJson(body.arguments ?? body.input ?? '')
    const known = continued(wireId, key, name, text)
    const call = known ?? opened(wireId, key, name, answerId)
    const saysNothing = known && text === '' && (call.name !== '' || name === '')
    call.name ||= name
    call.arguments += text
    if (saysNothing) return undefined
    const { slot, id, nameless } = call
    return { slot, id, name: call.name, arguments: text, opens: !known, nameless }
  }
}

/** A named piece that begins an object, at a call whose object is complete, is another call. */
function startsAnew(call: Call, name: string, text: string): boolean {
  return name !== '' && /^\s*[[{]/.test(text) && parseJson(call.arguments) !== undefined
}

function labelOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
