import { expect, test } from 'vitest'
import { nextSaveProblem } from './save-problem'

test('a failed write is told', () => {
  expect(nextSaveProblem(undefined, 'failed')).toBe('failed')
})

test('a retry under way keeps the alert', () => {
  expect(nextSaveProblem('failed', 'saving')).toBe('failed')
})

test('a write that worked ends it', () => {
  expect(nextSaveProblem('failed', 'saved')).toBeUndefined()
  expect(nextSaveProblem('unavailable', 'saved')).toBeUndefined()
})

test('without storage, a failing write does not hide the reason', () => {
  expect(nextSaveProblem('unavailable', 'failed')).toBe('unavailable')
})

test('all is quiet while all is well', () => {
  expect(nextSaveProblem(undefined, 'saving')).toBeUndefined()
  expect(nextSaveProblem(undefined, 'saved')).toBeUndefined()
})
