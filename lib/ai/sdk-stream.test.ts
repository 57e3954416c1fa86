import type { TextStreamPart, ToolSet } from 'ai'
import { describe, expect, test } from 'vitest'
import { primerEvent, readingEvent, recordIn, silentEvent } from './sdk-event'
import { sdkStream } from './sdk-stream'

/** If an update of the SDK fails here, read AI-SDK-7.md §2 before anything else. */
describe('what we lean on in @ai-sdk/openai', () => {
  const nothing = { at: 0, asides: [], reasoning: '', text: '', calls: [] }
  const utf8 = new TextEncoder()

  async function partsOf(events: string[]) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const event of events) controller.enqueue(utf8.encode(event))
        controller.close()
      },
    })
    const headers = { 'content-type': 'text/event-stream' }
    const parts: TextStreamPart<ToolSet>[] = []
    for await (const part of sdkStream(async () => new Response(body, { headers }), undefined)) {
      parts.push(part)
    }
    return parts
  }

  test('the primer ends its early-error peek: a frame without output comes through at once', async () => {
    let finish = () => {}
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(utf8.encode(primerEvent(1) + silentEvent(2)))
        finish = () => controller.close()
      },
    })
    const headers = { 'content-type': 'text/event-stream' }
    const records: unknown[] = []
    for await (const part of sdkStream(async () => new Response(body, { headers }), undefined)) {
      if (part.type !== 'raw') continue
      records.push(recordIn(part.rawValue))
      if (records.length === 2) finish()
    }
    expect(records).toEqual([1, 2])
  })

  test('the primer, a tool call without a name, leaves no other trace', async () => {
    const types = (await partsOf([primerEvent(1)])).map(({ type }) => type)
    expect(types).toEqual(['start', 'start-step', 'raw', 'finish-step', 'finish'])
  })

  test('each delta says which record it came from, in order, and silent records come through', async () => {
    const call = { slot: 0, id: 'a', name: 'f', arguments: '{}', opens: true, nameless: false }
    const parts = await partsOf([
      primerEvent(1),
      readingEvent(2, { ...nothing, reasoning: 'hm', text: 'hi', calls: [call] }),
      readingEvent(3, { ...nothing, finish_reason: 'stop' }),
      readingEvent(4, { ...nothing, text: '!', calls: [{ ...call, opens: false }] }),
    ])
    const told = parts.flatMap((part): unknown[] => {
      if (part.type === 'raw') return [recordIn(part.rawValue)]
      const record = 'providerMetadata' in part ? recordIn(part.providerMetadata?.wire) : undefined
      return record === undefined ? [] : [`${record} ${part.type}`]
    })
    expect(told).toEqual([
      1,
      '2 reasoning-delta',
      '2 text-delta',
      '2 tool-input-start',
      '2 tool-input-delta',
      3,
      '4 text-delta',
      '4 tool-input-delta',
    ])
    expect(parts.filter(({ type }) => type === 'error')).toEqual([])
  })

  test('reasoning parts open and close around what the SDK makes itself', async () => {
    const parts = await partsOf([
      primerEvent(1),
      readingEvent(2, { ...nothing, reasoning: 'a' }),
      readingEvent(3, { ...nothing, text: 'b' }),
      readingEvent(4, { ...nothing, reasoning: 'c' }),
    ])
    const told = parts.flatMap(part => ('id' in part ? [`${part.type} ${part.id}`] : []))
    expect(told).toEqual([
      'reasoning-start reasoning-1',
      'reasoning-delta reasoning-1',
      'text-start 0',
      'reasoning-end reasoning-1',
      'text-delta 0',
      'reasoning-start reasoning-2',
      'reasoning-delta reasoning-2',
      'text-end 0',
      'reasoning-end reasoning-2',
    ])
  })
})
