import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMessage,
  changeRole,
  deleteMessage,
  editMessage,
  moveMessage,
  placeAnswer,
  setParam,
  setSystemMessage,
} from './edit-column'
import { extraFieldsOf, withExtraFields } from './extra-fields'
import { planRegenerate, planRun } from './plan-run'
import { toRequest } from './to-request'
import type { Column, Message, RunRecord } from './types'

const run: RunRecord = {
  id: 'r',
  status: 'done',
  params: { model: 'm' },
  startedAt: 0,
  timings: {},
  finish_reason: 'stop',
  unreadableFrames: 0,
}
const user: Message = { id: 'u', role: 'user', content: 'hi' }
const answer: Message = { id: 'a', role: 'assistant', content: 'hello', run }
const column = (...messages: Message[]): Column => ({ id: 'c', params: { model: 'm' }, messages })

test('an unset parameter leaves no trace in the request', () => {
  const set = setParam(column(user), 'temperature', 0.3)
  expect(JSON.stringify(toRequest(set))).toBe(
    '{"model":"m","temperature":0.3,"messages":[{"role":"user","content":"hi"}]}',
  )
  expect(JSON.stringify(toRequest(setParam(set, 'temperature', undefined)))).toBe(
    '{"model":"m","messages":[{"role":"user","content":"hi"}]}',
  )
})

test('ids and run records never travel, unknown message fields do', () => {
  const request = toRequest(column({ ...answer, cache_control: { type: 'ephemeral' } }))
  expect(request.messages).toEqual([
    { role: 'assistant', content: 'hello', cache_control: { type: 'ephemeral' } },
  ])
})

test('the system message is written, changed in place and taken out when emptied', () => {
  const written = setSystemMessage(column(user), 'Be brief.', 's')
  expect(written.messages.map(({ role, content }) => [role, content])).toEqual([
    ['system', 'Be brief.'],
    ['user', 'hi'],
  ])
  expect(setSystemMessage(written, 'Be briefer.', 'x').messages[0]).toMatchObject({ id: 's' })
  expect(setSystemMessage(written, '', 'x').messages).toEqual([user])
})

test('deleting one message leaves all others', () => {
  const messages = ['a', 'b', 'c'].map(id => ({ ...user, id }))
  expect(deleteMessage(column(...messages), 'b').messages.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('moving stops at both ends', () => {
  const messages = ['a', 'b', 'c'].map(id => ({ ...user, id }))
  const ids = (moved: Column) => moved.messages.map(({ id }) => id).join('')
  expect(ids(moveMessage(column(...messages), 'a', 1))).toBe('bac')
  expect(ids(moveMessage(column(...messages), 'c', 1))).toBe('abc')
  expect(ids(moveMessage(column(...messages), 'a', -5))).toBe('abc')
})

test('a changed role keeps the text and drops what only the former role has', () => {
  const calls = [{ id: 'call', type: 'function' as const, function: { name: 'f', arguments: '' } }]
  const changed = changeRole(column({ ...answer, tool_calls: calls }), 'a', 'user')
  expect(changed.messages).toEqual([{ id: 'a', role: 'user', content: 'hello' }])
  expect(changeRole(column(user), 'u', 'tool').messages[0]).toMatchObject({ tool_call_id: '' })
})

test('re-running asks again for an untouched answer and keeps it until the new one is there', () => {
  expect(planRun(column(user, answer))).toEqual({ messages: [user], replaces: 'a' })
})

test('a typed or edited trailing assistant message is sent as prefill', () => {
  const typed: Message = { id: 'p', role: 'assistant', content: 'Sure,' }
  expect(planRun(column(user, typed))).toEqual({ messages: [user, typed] })
  const edited = editMessage(column(user, answer), 'a', { content: 'Hello' })
  expect(planRun(edited)).toEqual({ messages: edited.messages })
})

test('regenerating in the middle sends what stands before and keeps what stands after', () => {
  const later: Message = { id: 'l', role: 'user', content: 'and then?' }
  const plan = planRegenerate(column(user, answer, later), 'a')
  expect(plan).toEqual({ messages: [user], replaces: 'a' })
  const placed = placeAnswer(column(user, answer, later), { ...answer, id: 'n' }, plan.replaces)
  expect(placed.messages.map(({ id }) => id)).toEqual(['u', 'n', 'l'])
})

test('an answer whose former one is gone meanwhile is appended', () => {
  expect(placeAnswer(column(user), answer, 'gone').messages).toEqual([user, answer])
  expect(addMessage(column(), user).messages).toEqual([user])
})

test('extra fields are replaced as a whole and never touch a control', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^x_[a-z]{1,8}$/), fc.jsonValue()),
      fc.dictionary(fc.stringMatching(/^y_[a-z]{1,8}$/), fc.jsonValue()),
      (former, next) => {
        const params = withExtraFields({ model: 'm', temperature: 1 }, former)
        expect(extraFieldsOf(params)).toEqual(former)
        const replaced = withExtraFields(params, next)
        expect(replaced).toEqual({ model: 'm', temperature: 1, ...next })
        expect(extraFieldsOf(replaced)).toEqual(next)
      },
    ),
  )
})
