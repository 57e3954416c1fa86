import { expect, test } from 'vitest'
import { importText } from '@/lib/chat/import/import-text'
import { toRequest } from '@/lib/chat/to-request'
import { selectColumn } from '@/lib/store/selectors'
import { createTestPlayground } from '@/lib/store/testing/test-playground'
import { replaceConversation } from './replace-conversation'
import { summarizeImport } from './summarize-import'

const imported = (text: string) => {
  const result = importText(text)
  if (result.kind === 'unknown') throw new Error(result.reason)
  return result.request
}

function filledPlayground() {
  const playground = createTestPlayground()
  const { actions } = playground
  actions().replaceParams({ model: 'before', temperature: 1 })
  actions().addMessage({ role: 'system', content: 'Be brief.' })
  actions().addMessage({ role: 'user', content: 'One' })
  actions().addMessage({ role: 'assistant', content: 'Two' })
  actions().setFieldDraft('tools', '[')
  return { actions, column: () => selectColumn(actions()) }
}

test('a request takes the place of the whole conversation, and undo brings it back', () => {
  const { actions, column } = filledPlayground()
  const before = column()
  const request = imported('{"model":"m","seed":1,"messages":[{"role":"user","content":"Hi"}]}')

  const undo = replaceConversation(actions, request)
  expect(toRequest(column())).toEqual({
    model: 'm',
    seed: 1,
    messages: [{ role: 'user', content: 'Hi' }],
  })
  expect(column().drafts).toBeUndefined()

  undo()
  expect(column()).toEqual(before)
})

test('a request that names no model keeps the one on the screen', () => {
  const { actions, column } = filledPlayground()
  replaceConversation(actions, imported('[{"role":"user","content":"Hi"}]'))
  expect(toRequest(column())).toEqual({
    model: 'before',
    messages: [{ role: 'user', content: 'Hi' }],
  })
})

test('a summary names the model, what is set and the tools', () => {
  const tools = [{ type: 'function', function: { name: 'f' } }, { type: 'web_search' }]
  const request = imported(JSON.stringify({ model: 'm', tools, top_p: 1, messages: [] }))
  expect(summarizeImport(request)).toEqual({
    model: 'm',
    messageCount: 0,
    parameters: ['top_p'],
    tools: ['f', 'web_search'],
  })
})
