import { expect, test } from 'vitest'
import { newRun } from '@/lib/ai/run'
import type { LiveRun } from '@/lib/store/playground-state'
import { selectIsAnswering } from './select-is-answering'

function live(status: LiveRun['run']['status']): LiveRun {
  const run = newRun({ id: 'run', params: { model: 'demo-chat' }, startedAt: 0 })
  return { run: { ...run, status }, conversationId: 'here' }
}

test('waiting and streaming are answering, any verdict is not', () => {
  expect(selectIsAnswering({ runs: { column: live('waiting') } }, 'here')).toBe(true)
  expect(selectIsAnswering({ runs: { column: live('streaming') } }, 'here')).toBe(true)
  expect(selectIsAnswering({ runs: { column: live('failed') } }, 'here')).toBe(false)
})

test('a run elsewhere does not count', () => {
  expect(selectIsAnswering({ runs: { column: live('streaming') } }, 'there')).toBe(false)
  expect(selectIsAnswering({ runs: {} }, 'here')).toBe(false)
})
