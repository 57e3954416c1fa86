import { expect, test, vi } from 'vitest'
import type { RunPart } from '@/lib/ai/run-part'
import { selectColumn, selectIsRunning, selectLiveRun } from './selectors'
import { createTestPlayground, type TestPlayground } from './testing/test-playground'

const text = (words: string, at = 5): RunPart => ({ type: 'text', at, text: words })
const complete: RunPart = { type: 'end', at: 9, outcome: 'complete' }
const stop: RunPart = { type: 'facts', finish_reason: 'stop' }

const column = ({ store }: TestPlayground) => selectColumn(store.getState())
const roles = (playground: TestPlayground) =>
  column(playground).messages.map(({ role, content }) => [role, content])

async function ready(playground = createTestPlayground()) {
  await playground.actions().load()
  playground.actions().addMessage({ role: 'user', content: 'hi' })
  return playground
}

test('a run sends the document as it stands and commits its answer once, with its record', async () => {
  const playground = await ready()
  playground.actions().setParam('temperature', 0.3)
  const running = playground.actions().run()
  expect(selectIsRunning(playground.store.getState())).toBe(true)
  playground.push(text('Hel'), text('lo'), stop, complete)
  await running
  expect(playground.requests).toEqual([
    { model: '', stream: true, temperature: 0.3, messages: [{ role: 'user', content: 'hi' }] },
  ])
  expect(roles(playground)).toEqual([
    ['user', 'hi'],
    ['assistant', 'Hello'],
  ])
  expect(column(playground).messages[1]?.run).toMatchObject({
    status: 'done',
    finish_reason: 'stop',
    params: { temperature: 0.3 },
  })
  expect(playground.store.getState().runs).toEqual({})
})

test('a stream never touches the document until it has ended', async () => {
  const playground = await ready()
  const before = playground.store.getState().documents
  const running = playground.actions().run()
  playground.push(text('Hel'))
  await vi.waitFor(() =>
    expect(selectLiveRun(playground.store.getState())?.run.message.content).toBe('Hel'),
  )
  expect(playground.store.getState().documents).toBe(before)
  playground.push(complete)
  await running
})

test('stop keeps what arrived and says who stopped', async () => {
  const playground = await ready()
  const running = playground.actions().run()
  playground.push(text('Hel'))
  await vi.waitFor(() =>
    expect(selectLiveRun(playground.store.getState())?.run.timings.firstText).toBe(5),
  )
  playground.actions().stop()
  await running
  expect(roles(playground)[1]).toEqual(['assistant', 'Hel'])
  expect(column(playground).messages[1]?.run?.status).toBe('stopped')
})

test('stop before anything arrived leaves the document and no run', async () => {
  const playground = await ready()
  const running = playground.actions().run()
  await vi.waitFor(() => expect(playground.requests).toHaveLength(1))
  playground.actions().stop()
  await running
  expect(roles(playground)).toEqual([['user', 'hi']])
  expect(playground.store.getState().runs).toEqual({})
})

test('a failure that left nothing stays visible and can be dismissed', async () => {
  const playground = await ready()
  const error = { message: 'slow down', type: 'rate_limit_error', code: null, status: 429 }
  const running = playground.actions().run()
  playground.push({ type: 'end', at: 9, outcome: 'failed', error })
  await running
  expect(roles(playground)).toEqual([['user', 'hi']])
  expect(selectLiveRun(playground.store.getState())?.run).toMatchObject({ status: 'failed', error })
  playground.actions().dismissRun(column(playground).id)
  expect(playground.store.getState().runs).toEqual({})
})

test('a reader that cannot be loaded fails the run instead of hanging it', async () => {
  const playground = await ready(
    createTestPlayground({ loadStream: () => Promise.reject(new Error('chunk 404')) }),
  )
  await playground.actions().run()
  expect(selectLiveRun(playground.store.getState())?.run).toMatchObject({
    status: 'failed',
    error: { code: 'failed_to_fetch', message: 'chunk 404' },
  })
})

test('asking again replaces the answer only when something new arrived, and can be undone', async () => {
  const playground = await ready()
  const first = playground.actions().run()
  playground.push(text('one'), complete)
  await first
  const failing = playground.actions().run()
  playground.push({ type: 'end', at: 9, outcome: 'failed' })
  await failing
  expect(roles(playground)[1]).toEqual(['assistant', 'one'])

  const again = playground.actions().run()
  playground.push(text('two'), complete)
  const undo = await again
  expect(playground.requests.at(-1)?.messages).toEqual([{ role: 'user', content: 'hi' }])
  expect(roles(playground)).toEqual([
    ['user', 'hi'],
    ['assistant', 'two'],
  ])
  undo?.()
  expect(roles(playground)[1]).toEqual(['assistant', 'one'])
})

test('continuing sends the broken answer as prefill and adds the rest after it', async () => {
  const playground = await ready()
  const first = playground.actions().run()
  playground.push(text('The sea is'), { type: 'end', at: 9, outcome: 'interrupted' })
  await first
  const broken = column(playground).messages[1]
  expect(broken?.run?.status).toBe('interrupted')
  const rest = playground.actions().continueFrom(broken?.id ?? '')
  playground.push(text(' deep.'), complete)
  await rest
  expect(playground.requests.at(-1)?.messages.at(-1)).toEqual({
    role: 'assistant',
    content: 'The sea is',
  })
  expect(roles(playground).slice(1)).toEqual([
    ['assistant', 'The sea is'],
    ['assistant', ' deep.'],
  ])
})

test('a second Run while one is under way does nothing', async () => {
  const playground = await ready()
  const running = playground.actions().run()
  await playground.actions().run()
  playground.push(text('x'), complete)
  await running
  expect(playground.requests).toHaveLength(1)
})

test('a run goes on in its own conversation while another one is open', async () => {
  const playground = await ready()
  const home = playground.store.getState().openId
  const running = playground.actions().run()
  playground.push(text('Hel'))
  playground.actions().newConversation()
  playground.push(text('lo'), complete)
  await running
  expect(roles(playground)).toEqual([])
  await playground.actions().openConversation(home)
  expect(roles(playground)[1]).toEqual(['assistant', 'Hello'])
})

test('a thousand parts in one burst cost a handful of updates', async () => {
  const playground = await ready()
  let updates = 0
  const running = playground.actions().run()
  await vi.waitFor(() => expect(playground.requests).toHaveLength(1))
  playground.store.subscribe(() => updates++)
  playground.push(...Array.from({ length: 1000 }, () => text('x')), complete)
  await running
  expect(roles(playground)[1]?.[1]).toHaveLength(1000)
  expect(updates).toBeLessThan(10)
})

test('a deleted message comes back where it was', async () => {
  const playground = await ready()
  const { addMessage, deleteMessage } = playground.actions()
  addMessage({ role: 'assistant', content: 'a' })
  addMessage({ role: 'user', content: 'b' })
  const middle = column(playground).messages[1]?.id ?? ''
  const undo = deleteMessage(middle)
  expect(roles(playground).map(([, content]) => content)).toEqual(['hi', 'b'])
  undo()
  expect(roles(playground).map(([, content]) => content)).toEqual(['hi', 'a', 'b'])
})

test('the first model fills an untouched conversation without making it worth keeping', async () => {
  const data = [{ id: 'm1', upstream: 'u', capabilities: [], recommended_for: [], verified: true }]
  const playground = createTestPlayground({
    fetch: async () => Response.json({ object: 'list', data, upstreams: [] }),
  })
  await playground.actions().load()
  await playground.actions().loadModels()
  expect(column(playground).params.model).toBe('m1')
  await playground.flush()
  expect(playground.documents.size).toBe(0)
})
