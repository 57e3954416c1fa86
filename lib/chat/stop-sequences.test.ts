import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addStopSequences,
  readStopSequence,
  showStopSequence,
  stopSequences,
} from './stop-sequences'

test('a line break is shown and typed as an escape', () => {
  expect(showStopSequence('\n\n###')).toBe('\\n\\n###')
  expect(readStopSequence('\\n\\n###')).toBe('\n\n###')
  expect(readStopSequence('C:\\dir')).toBe('C:\\dir')
})

test('every sequence reads back as it is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), sequence => {
      expect(readStopSequence(showStopSequence(sequence))).toBe(sequence)
    }),
  )
})

test('several pasted lines are several sequences, each once', () => {
  expect(addStopSequences('END', 'END\r\nUser:\n\n\\n')).toEqual(['END', 'User:', '\n'])
})

test('both shapes of stop are read', () => {
  expect(stopSequences('x')).toEqual(['x'])
  expect(stopSequences(['x', 'y'])).toEqual(['x', 'y'])
  expect(stopSequences(undefined)).toEqual([])
})
