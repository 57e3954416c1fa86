import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectRun } from './testing/collect-run'
import { DONE, event, FINISH, fakeUpstream, HELLO } from './testing/fake-upstream'

test('no field of a chunk, whatever its value, can cost a character of its text', async () => {
  const junk = fc.jsonValue({ maxDepth: 3 })
  const words = fc.string({ unit: 'grapheme', minLength: 1 })
  const chunk = fc.tuple(
    fc.record({ text: words, thought: words }),
    fc.record(
      { id: junk, created: junk, model: junk, object: junk, usage: junk, x_groq: junk },
      { requiredKeys: [] },
    ),
    fc.record({ logprobs: junk, usage: junk, message: junk }, { requiredKeys: [] }),
    fc.record(
      { role: junk, tool_calls: junk, function_call: junk, refusal: junk, annotations: junk },
      { requiredKeys: [] },
    ),
  )
  const toolCall = fc.record(
    { index: junk, id: junk, type: junk, function: fc.record({ name: junk, arguments: junk }) },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(chunk, { minLength: 1, maxLength: 8 }),
      fc.array(toolCall, { maxLength: 3 }),
      async (chunks, tool_calls) => {
        const body = chunks.map(([{ text, thought }, fields, choice, odd]) => {
          const delta = { tool_calls, ...odd, content: text, reasoning_content: thought }
          return event({ ...fields, choices: [{ ...choice, index: 0, delta }] })
        })
        const { run } = await collectRun({ fetch: fakeUpstream([...body, FINISH]).fetch })
        expect(run.status).toBe('done')
        expect(run.message.content).toBe(chunks.map(([{ text }]) => text).join(''))
        expect(run.message.reasoning_content).toBe(chunks.map(([{ thought }]) => thought).join(''))
      },
    ),
    { numRuns: 60 },
  )
})

test('any bytes, under any headers, end in exactly one verdict', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.jsonValue({ maxDepth: 4 }).map(value => event(value)),
    fc.constantFrom(HELLO, FINISH, DONE, 'data: ', '\n\n', '\r', 'event: error\n', '{"choices":'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom('text/event-stream', 'application/json', 'text/html', ''),
      fc.constantFrom(200, 201, 400, 429, 502),
      fc.constantFrom('close' as const, 'reset' as const),
      async (pieces, type, status, ending) => {
        const { fetch } = fakeUpstream(pieces, {
          status,
          ending,
          headers: { 'content-type': type },
        })
        const { parts, run } = await collectRun({ fetch })
        expect(parts.filter(part => part.type === 'end')).toHaveLength(1)
        expect(['done', 'interrupted', 'failed', 'tool_calls', 'length']).toContain(run.status)
        if (status >= 400) expect(run).toMatchObject({ status: 'failed', error: { status } })
      },
    ),
    { numRuns: 150 },
  )
})
