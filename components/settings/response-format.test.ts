import { expect, test } from 'vitest'
import { readFormat, SCHEMA_EXAMPLE } from './response-format'

test('each type is told apart, and absent means text', () => {
  expect(readFormat(undefined)).toBe('text')
  expect(readFormat({ type: 'text' })).toBe('text')
  expect(readFormat({ type: 'json_object' })).toBe('json_object')
  expect(readFormat(SCHEMA_EXAMPLE)).toBe('json_schema')
  expect(readFormat({ type: 'grammar' })).toBe('other')
})
