import { expect, test } from 'vitest'
import { pendingRequest } from './pending-request'
import type { Message, RunRecord } from './types'

const params = { model: 'demo-chat', stream: true }
const question: Message = { id: 'q', role: 'user', content: 'Hi' }
const run: RunRecord = {
  id: 'r',
  status: 'done',
  params,
  startedAt: 0,
  timings: {},
  finish_reason: 'stop',
  unreadableFrames: 0,
}
const answer: Message = { id: 'a', role: 'assistant', content: 'Hello', run }

test('what is typed into the composer goes along as the last message', () => {
  const request = pendingRequest(
    { params, messages: [question, answer] },
    { role: 'user', text: 'And now?' },
  )
  expect(request).toEqual({
    ...params,
    messages: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
      { role: 'user', content: 'And now?' },
    ],
  })
})

test('with an empty composer a trailing answer is asked for again', () => {
  const column = { params, messages: [question, answer] }
  const again = [{ role: 'user', content: 'Hi' }]
  expect(pendingRequest(column, undefined).messages).toEqual(again)
  expect(pendingRequest(column, { role: 'user', text: '' }).messages).toEqual(again)
})

test('with an empty composer an answer edited by hand is sent as prefill', () => {
  const edited = { ...answer, run: { ...run, edited: true } }
  expect(pendingRequest({ params, messages: [question, edited] }, undefined).messages).toHaveLength(
    2,
  )
})

test('a tool message in the composer answers the call that waits', () => {
  const tool_calls = [
    { id: 'call_0', type: 'function' as const, function: { name: 'f', arguments: '{}' } },
  ]
  const call: Message = { id: 'c', role: 'assistant', content: null, tool_calls }
  const { messages } = pendingRequest(
    { params, messages: [question, call] },
    { role: 'tool', text: '14' },
  )
  expect(messages.at(-1)).toEqual({ role: 'tool', tool_call_id: 'call_0', content: '14' })
})
