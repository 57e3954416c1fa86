import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Conversation } from '@/lib/chat/types'
import { createIndexedDbStorage } from './indexed-db-storage'
import { DEFAULT_PREFERENCES } from './preferences-storage'
import { selectColumn, selectLiveRun } from './selectors'
import { createTabPair, createTestPlayground, type TestPlayground } from './testing/test-playground'

const texts = ({ store }: Pick<TestPlayground, 'store'>) =>
  selectColumn(store.getState()).messages.map(({ content }) => content)

test('an edit is on disk soon after, and at once when the page may go away', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  playground.actions().setSystemMessage('Be brief.')
  expect(playground.actions().saveState).toBe('saving')
  await playground.flush()
  expect(playground.actions().saveState).toBe('saved')
  expect([...playground.documents.values()].join()).toContain('Be brief.')
  expect(playground.actions().library).toHaveLength(1)
})

test('an untouched conversation is not kept', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  playground.actions().newConversation()
  await playground.flush()
  expect(playground.documents.size).toBe(0)
})

test('many changes in a row are one write', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  for (let index = 0; index < 50; index++) playground.actions().setSystemMessage(`v${index}`)
  await vi.waitFor(() => expect(playground.actions().saveState).toBe('saved'))
  expect(playground.control.writes).toBe(1)
})

test('a refused write is said, kept in memory and written with the next change', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const playground = createTestPlayground()
  await playground.actions().load()
  playground.control.failing = true
  playground.actions().setSystemMessage('first')
  await vi.waitFor(() => expect(playground.actions().saveState).toBe('failed'))
  playground.control.failing = false
  playground.actions().setSystemMessage('second')
  await vi.waitFor(() => expect(playground.actions().saveState).toBe('saved'))
  expect([...playground.documents.values()].join()).toContain('second')
  expect(warn).toHaveBeenCalled()
  warn.mockRestore()
})

test('a storage that cannot be opened leaves a working page that says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const playground = createTestPlayground()
  playground.storage.readJournal = () => Promise.reject(new DOMException('no', 'SecurityError'))
  await playground.actions().load()
  expect(playground.actions()).toMatchObject({
    saveState: 'unavailable',
    libraryStatus: 'ready',
  })
  expect(warn).toHaveBeenCalled()
  warn.mockRestore()
})

// Newer Nodes have Web Locks, and the "dead" page of these tests lives on in the same process.
beforeEach(() => vi.stubGlobal('navigator', undefined))
afterEach(() => vi.unstubAllGlobals())

test('a page that dies mid-stream leaves the text, marked interrupted, at its place', async () => {
  const dying = createTestPlayground()
  await dying.actions().load()
  dying.actions().addMessage({ role: 'user', content: 'hi' })
  dying.actions().run()
  dying.push({ type: 'text', at: 5, text: 'Half an ans' })
  await vi.waitFor(() =>
    expect(selectLiveRun(dying.store.getState())?.run.message.content).toBe('Half an ans'),
  )
  const openId = dying.store.getState().openId
  await dying.flush()
  expect(dying.journal.size).toBe(1)

  const next = createTestPlayground({ storage: dying.storage, openId })
  await next.actions().load()
  expect(texts(next)).toEqual(['hi', 'Half an ans'])
  expect(selectColumn(next.store.getState()).messages[1]?.run).toMatchObject({
    status: 'interrupted',
    error: { code: 'page_closed' },
  })
  expect(dying.journal.size).toBe(0)

  const again = createTestPlayground({ storage: dying.storage, openId })
  await again.actions().load()
  expect(texts(again)).toEqual(['hi', 'Half an ans'])
})

test('an answer that ended just before the page died is neither lost nor doubled', async () => {
  const dying = createTestPlayground()
  await dying.actions().load()
  dying.actions().addMessage({ role: 'user', content: 'hi' })
  const running = dying.actions().run()
  dying.push({ type: 'text', at: 5, text: 'whole' })
  await vi.waitFor(() => expect(dying.journal.size).toBe(1))
  const journalled = new Map(dying.journal)
  dying.push({ type: 'end', at: 9, outcome: 'complete' })
  await running
  // As if the page died after the document was written and before the journal was cleared.
  for (const [id, entry] of journalled) dying.journal.set(id, entry)
  const next = createTestPlayground({
    storage: dying.storage,
    openId: dying.store.getState().openId,
  })
  await next.actions().load()
  expect(texts(next)).toEqual(['hi', 'whole'])
})

test('the conversation a tab began with is open again after a reload', async () => {
  let remembered: string | undefined
  const preferencesStorage = {
    read: () => DEFAULT_PREFERENCES,
    write() {},
    readOpenId: () => remembered,
    writeOpenId: (id: string) => {
      remembered = id
    },
  }
  const playground = createTestPlayground({ preferencesStorage })
  await playground.actions().load()
  playground.actions().setSystemMessage('still here')
  await playground.flush()
  let ids = 0
  const next = createTestPlayground({
    preferencesStorage,
    storage: playground.storage,
    newId: () => `next${ids++}`,
  })
  await next.actions().load()
  expect(texts(next)).toEqual(['still here'])
})

test('a deleted conversation comes back with everything in it', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  playground.actions().setSystemMessage('precious')
  await playground.flush()
  const id = playground.store.getState().openId
  const undo = await playground.actions().deleteConversation(id)
  expect(playground.documents.size).toBe(0)
  expect(playground.actions().library).toEqual([])
  await undo()
  expect(texts(playground)).toEqual(['precious'])
  expect([...playground.documents.values()].join()).toContain('precious')
})

test('a conversation deleted while it is being written stays deleted', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  const { storage, documents } = playground
  const save = storage.saveConversations
  let finishWrite = () => {}
  storage.saveConversations = async conversations => {
    await new Promise<void>(resolve => {
      finishWrite = resolve
    })
    return save(conversations)
  }
  playground.actions().setSystemMessage('on its way to disk')
  const id = playground.store.getState().openId
  const written = playground.flush()
  const deleted = playground.actions().deleteConversation(id)
  finishWrite()
  await Promise.all([written, deleted])
  expect(documents.has(id)).toBe(false)
  expect(playground.actions().library).toEqual([])
})

test('another tab sees a change, and a document changed here is left alone', async () => {
  const [one, two] = createTabPair()
  const first = createTestPlayground({ channel: one })
  await first.actions().load()
  first.actions().setSystemMessage('from one')
  await first.flush()
  const second = createTestPlayground({
    channel: two,
    storage: first.storage,
    openId: first.store.getState().openId,
  })
  second.connect()
  await second.actions().load()
  expect(texts(second)).toEqual(['from one'])
  first.actions().setSystemMessage('changed by one')
  await first.flush()
  await vi.waitFor(() => expect(texts(second)).toEqual(['changed by one']))
  second.actions().setSystemMessage('typing in two')
  first.actions().setSystemMessage('again by one')
  await first.flush()
  expect(texts(second)).toEqual(['typing in two'])
})

test('what was typed into the composer is kept with its conversation', async () => {
  const playground = createTestPlayground()
  await playground.actions().load()
  const id = playground.store.getState().openId
  playground.actions().setComposerDraft(id, { role: 'user', text: 'half a tho' })
  const next = createTestPlayground({ storage: playground.storage })
  await next.actions().load()
  expect(next.actions().composerDrafts[id]).toEqual({ role: 'user', text: 'half a tho' })
})

test('IndexedDB gives back every text it was given, lone surrogates and NUL included', async () => {
  const storage = createIndexedDbStorage('round-trip')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.uuid(), async (content, id) => {
      const conversation: Conversation = {
        version: 1,
        id,
        title: '',
        createdAt: 1,
        updatedAt: 2,
        columns: [
          { id: 'c', params: { model: 'm' }, messages: [{ id: 'm', role: 'user', content }] },
        ],
      }
      await storage.saveConversations([conversation])
      expect(await storage.loadConversation(id)).toEqual(conversation)
      await storage.deleteConversation(id)
      expect(await storage.loadConversation(id)).toBeUndefined()
    }),
    { numRuns: 100 },
  )
  expect(await storage.listConversations()).toEqual([])
})

test('the list is ordered by the last change, and journal and drafts keep to themselves', async () => {
  const storage = createIndexedDbStorage('ordering')
  const conversation = (id: string, updatedAt: number): Conversation => ({
    version: 1,
    id,
    title: id,
    createdAt: 1,
    updatedAt,
    columns: [],
  })
  await storage.saveConversations([conversation('old', 1), conversation('new', 3)])
  await storage.saveConversations([conversation('mid', 2)])
  await storage.saveDraft('old', { role: 'user', text: 'x' })
  const list = await storage.listConversations()
  expect(list.map(({ id }) => id)).toEqual(['new', 'mid', 'old'])
  expect(await storage.loadDrafts()).toEqual({ old: { role: 'user', text: 'x' } })
  await storage.saveDraft('old', undefined)
  expect(await storage.loadDrafts()).toEqual({})
  expect(await storage.readJournal()).toEqual([])
})
