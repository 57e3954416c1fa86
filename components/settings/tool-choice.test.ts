import { expect, test } from 'vitest'
import { readToolChoice, TOOL_CHOICES, toToolChoice } from './tool-choice'

test('each choice reads back as itself', () => {
  for (const choice of TOOL_CHOICES) {
    expect(readToolChoice(toToolChoice(choice, 'get_weather')).choice).toBe(choice)
  }
})

test('one function is chosen by its name', () => {
  const value = { type: 'function', function: { name: 'get_weather' } }
  expect(toToolChoice('one', 'get_weather')).toEqual(value)
  expect(readToolChoice(value)).toEqual({ choice: 'one', functionName: 'get_weather' })
})

test('absent means unset', () => {
  expect(readToolChoice(undefined)).toEqual({ choice: 'unset' })
})

const others = ['any', 'one', { type: 'allowed_tools' }, { type: 'function', function: {} }]

for (const value of others) {
  test(`${JSON.stringify(value)} is a form that only JSON can show`, () => {
    expect(readToolChoice(value)).toEqual({ choice: 'other' })
  })
}
