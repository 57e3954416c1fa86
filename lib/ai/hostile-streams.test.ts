import { afterEach, describe, expect, test, vi } from 'vitest'
import { collectRun } from './testing/collect-run'
import { cutBy, seededSizes, singleBytes } from './testing/cuts'
import { DONE, delta, event, FINISH, fakeUpstream, HELLO, WORLD } from './testing/fake-upstream'
import { OVERLOADED, streamsThatEndOddly } from './testing/streams-that-end-oddly'
import { streamsThatSpeakOddly } from './testing/streams-that-speak-oddly'

const rows = Object.entries({ ...streamsThatEndOddly, ...streamsThatSpeakOddly })

describe.each(rows)('a stream with %s', (_, row) => {
  const { body, ending, status, text = '', error, more = {} } = row
  const bytes = new TextEncoder().encode(body)

  test.each([
    ['whole', [bytes]],
    ['one byte at a time', cutBy(bytes, singleBytes())],
    ['in random pieces', cutBy(bytes, seededSizes(11, 30))],
  ])(`ends as ${status}, read %s`, async (_cut, pieces) => {
    const { parts, run } = await collectRun({ fetch: fakeUpstream(pieces, { ending }).fetch })
    expect(run).toMatchObject({ status, message: { content: text }, ...more })
    if (error) expect(run.error).toMatchObject(error)
    if (status === 'done') expect(run.error).toBeUndefined()
    expect(parts.map(({ type }) => type).lastIndexOf('end')).toBe(parts.length - 1)
    expect(parts.filter(({ type }) => type === 'end')).toHaveLength(1)
  })
})

describe('a stream that does not end', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('ends for the run at [DONE]; the connection is closed a second later', async () => {
    vi.useFakeTimers()
    const { fetch, state } = fakeUpstream([HELLO, FINISH, DONE], { ending: 'hang' })
    const { run } = await collectRun({ fetch })
    expect(run).toMatchObject({ status: 'done', message: { content: 'Hello' } })
    expect(state.cancelled).toBe(false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(state.cancelled).toBe(true)
  })

  test('ends for the run a second after an error frame', async () => {
    vi.useFakeTimers()
    const { fetch, state } = fakeUpstream([HELLO, event(OVERLOADED), WORLD], { ending: 'hang' })
    const running = collectRun({ fetch })
    await vi.advanceTimersByTimeAsync(1000)
    const { run } = await running
    expect(run).toMatchObject({ status: 'failed', message: { content: 'Hello 世界' } })
    expect(state.cancelled).toBe(true)
  })
})

test('an 8 MB line is one piece of text', async () => {
  const content = '深'.repeat((8 << 20) / 3)
  const bytes = new TextEncoder().encode(delta({ content }) + FINISH)
  const { fetch } = fakeUpstream(cutBy(bytes, seededSizes(2, 200_000)))
  const { run } = await collectRun({ fetch })
  expect(run.status).toBe('done')
  expect(run.message.content === content).toBe(true)
})

describe('JSON nested deeper than any stack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const error = `{"error":{"message":${deep}}}`

  test('costs no character of what is beside it', async () => {
    const beside = (fields: string) => `data: {"choices":[{"index":0,"delta":{${fields}}}]}\n\n`
    const body = [
      `data: ${deep}\n\n`,
      beside(`"content":${deep}`),
      beside(`"content":[${deep},"He"],"reasoning_details":${deep}`),
      beside(
        `"content":"llo","tool_calls":[{"id":"a","function":{"name":"f","arguments":${deep}}}]`,
      ),
      `data: {"error":${deep}}\n\n`,
      FINISH,
    ]
    const { run } = await collectRun({ fetch: fakeUpstream(body).fetch })
    expect(run).toMatchObject({ status: 'done', message: { content: 'Hello' } })
  })

  test.each([
    ['a frame', 200, `${HELLO}data: ${error}\n\n`],
    ['an event named error', 200, `${HELLO}event: error\ndata: ${error}\n\n`],
    ['a JSON answer', 200, error],
    ['a list', 200, `[${error},${deep}]`],
    ['an error body', 500, error],
  ])('is an error like any other in %s', async (_, status, body) => {
    const { run } = await collectRun({ fetch: fakeUpstream([body], { status }).fetch })
    expect(run).toMatchObject({ status: 'failed', error: { type: 'upstream_error' } })
  })
})
