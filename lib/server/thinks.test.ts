import { expect, test } from 'vitest'
import { thinks } from './thinks'

test.each([
  { reasoning_effort: 'high' },
  { reasoning: { effort: 'low' } },
  { reasoning: {} },
  { thinking: { type: 'enabled', budget_tokens: 1024 } },
  { thinking: true },
  { model: 'claude-opus-4-7-thinking' },
  { model: 'grok-4.20-0309-reasoning' },
])('%j thinks', request => {
  expect(thinks({ model: 'm', ...request })).toBe(true)
})

test.each([
  {},
  { reasoning_effort: 'none' },
  { reasoning_effort: null },
  { reasoning: { effort: 'none' } },
  { reasoning: { enabled: false } },
  { thinking: { type: 'disabled' } },
  { thinking: false },
])('%j does not think', request => {
  expect(thinks({ model: 'gpt-5.5', ...request })).toBe(false)
})
