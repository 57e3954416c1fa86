import { expect, test } from 'vitest'
import { includesUsage, withIncludeUsage } from './include-usage'

const request = (stream_options?: unknown) => ({ model: 'demo-chat', stream_options })

test('usage is asked for only by true', () => {
  expect(includesUsage(request({ include_usage: true }))).toBe(true)
  expect(includesUsage(request({ include_usage: false }))).toBe(false)
  expect(includesUsage(request('yes'))).toBe(false)
  expect(includesUsage(request())).toBe(false)
})

test('asking for usage and not asking any more keeps other keys', () => {
  expect(withIncludeUsage(request({ chunk: 4 }), true)).toEqual({ chunk: 4, include_usage: true })
  expect(withIncludeUsage(request({ chunk: 4, include_usage: true }), false)).toEqual({ chunk: 4 })
})

test('an object with nothing left in it is not sent', () => {
  expect(withIncludeUsage(request({ include_usage: true }), false)).toBeUndefined()
  expect(withIncludeUsage(request(), false)).toBeUndefined()
})
