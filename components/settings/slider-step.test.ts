import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NUMERIC_PARAMETERS } from '@/lib/chat/parameters'
import { slideByKey } from './slider-step'

const temperature = NUMERIC_PARAMETERS[0]
const maxTokens = NUMERIC_PARAMETERS[1]
const press = (key: string, shiftKey = false) => ({ key, shiftKey })

test('an arrow moves by the key step, with Shift by the fine step', () => {
  expect(slideByKey(temperature, 0.7, press('ArrowRight'))).toBe(0.8)
  expect(slideByKey(temperature, 0.7, press('ArrowDown'))).toBe(0.6)
  expect(slideByKey(temperature, 0.7, press('ArrowUp', true))).toBe(0.71)
  expect(slideByKey(maxTokens, 1024, press('ArrowLeft'))).toBe(960)
})

test('from unset a key starts at the resting place', () => {
  expect(slideByKey(temperature, undefined, press('ArrowRight'))).toBe(1.1)
  expect(slideByKey(maxTokens, undefined, press('PageUp'))).toBe(1664)
})

test('Home and End go to the ends, and nothing goes beyond them', () => {
  expect(slideByKey(temperature, 1, press('Home'))).toBe(0)
  expect(slideByKey(temperature, 1, press('End'))).toBe(2)
  expect(slideByKey(temperature, 1.95, press('ArrowRight'))).toBe(2)
  expect(slideByKey(maxTokens, 30, press('PageDown'))).toBe(1)
})

test('other keys move nothing', () => {
  expect(slideByKey(temperature, 1, press('Tab'))).toBeUndefined()
})

test('no walk of keys leaves the range or collects rounding noise', () => {
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
  const walk = fc.array(fc.record({ key: keys, shiftKey: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(fc.constantFrom(...NUMERIC_PARAMETERS), walk, (parameter, events) => {
      let value: number | undefined
      for (const event of events) {
        value = slideByKey(parameter, value, event)
        if (value === undefined || value < parameter.min || value > parameter.max) return false
        if (String(value).length > 6) return false
      }
      return true
    }),
  )
})
