import type { ChunkReading } from './chunk-reader'
import { isRecord } from './is-record'
import type { RunPart } from './run-part'

/**
 * Ends the early-error peek of @ai-sdk/openai, which would hold reasoning back until the first
 * content token: a tool call delta counts as output there, and one without a name is then ignored.
 */
const PRIMER = { delta: { tool_calls: [{ index: 0, function: { name: '' } }] } }

/** The event that opens the SDK's stream. */
export function primerEvent(record: number): string {
  return event(record, true, [PRIMER])
}

/** An event in which the SDK finds nothing, but hands back `record` at its place in the stream. */
export function silentEvent(record: number): string {
  return event(record, true, [])
}

/** A reading as an event of a shape the SDK's schema cannot refuse. */
export function readingEvent(record: number, reading: ChunkReading): string {
  const { text, reasoning, finish_reason } = reading
  const calls = reading.calls.filter(call => !call.nameless)
  const delta = {
    ...(reasoning && { reasoning_content: reasoning }),
    ...(text && { content: text }),
    ...(calls.length > 0 && {
      tool_calls: calls.map(call => ({
        index: call.slot,
        ...(call.opens && { id: call.id }),
        function: { ...(call.opens && { name: call.name }), arguments: call.arguments },
      })),
    }),
  }
  return event(record, Object.keys(delta).length === 0, [
    { delta, ...(finish_reason && { finish_reason }) },
  ])
}

/** The parts the SDK must make of `readingEvent`, in its order. */
export function partsOwed({ at, reasoning, text, calls }: ChunkReading): RunPart[] {
  const owed: RunPart[] = []
  if (reasoning) owed.push({ type: 'reasoning', at, text: reasoning })
  if (text) owed.push({ type: 'text', at, text })
  for (const call of calls) {
    if (call.nameless) continue
    const part = { type: 'tool-call' as const, at, id: call.id, name: call.name }
    if (call.opens) owed.push({ ...part, arguments: '' })
    if (call.arguments) owed.push({ ...part, arguments: call.arguments })
  }
  return owed
}

/** The parts of calls the SDK would drop because they began without a name. */
export function namelessParts({ at, calls }: ChunkReading): RunPart[] {
  return calls
    .filter(call => call.nameless)
    .map(({ id, name, arguments: text }) => ({ type: 'tool-call', at, id, name, arguments: text }))
}

/** The record number in what the SDK hands back as a raw chunk. */
export function recordIn(raw: unknown): number | undefined {
  return isRecord(raw) && typeof raw.record === 'number' ? raw.record : undefined
}

/** The reasoning in a raw chunk, which is always where `readingEvent` put it. */
export function reasoningIn(raw: unknown): string {
  const reasoning = deltaIn(raw).reasoning_content
  return typeof reasoning === 'string' ? reasoning : ''
}

/** True for a raw chunk of which the SDK makes no part that could stand for it. */
export function isSilent(raw: unknown): boolean {
  return isRecord(raw) && raw.silent === true
}

function deltaIn(raw: unknown): Record<string, unknown> {
  const choice = isRecord(raw) && Array.isArray(raw.choices) ? raw.choices[0] : undefined
  return isRecord(choice) && isRecord(choice.delta) ? choice.delta : {}
}

function event(record: number, silent: boolean, choices: object[]): string {
  const indexed = choices.map(choice => ({ index: 0, ...choice }))
  return `data: ${JSON.stringify({ record, silent, choices: indexed })}\n\n`
}
