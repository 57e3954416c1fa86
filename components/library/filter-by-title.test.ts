import { expect, test } from 'vitest'
import { filterByTitle } from './filter-by-title'

const entries = ['Tokyo weather with tools', '解释下傅里叶变换', 'Refund Email', ''].map(title => ({
  title,
}))

function found(query: string): string[] {
  return filterByTitle(entries, query, 'Untitled').map(({ title }) => title)
}

test('a blank query keeps the very list', () => {
  expect(filterByTitle(entries, '  ', 'Untitled')).toBe(entries)
})

test('case does not matter', () => {
  expect(found('refund EMAIL')).toEqual(['Refund Email'])
})

test('words may come in any order and be cut short', () => {
  expect(found('tool tok')).toEqual(['Tokyo weather with tools'])
})

test('every word is needed', () => {
  expect(found('tokyo email')).toEqual([])
})

test('Chinese is found by any part of it', () => {
  expect(found('傅里叶')).toEqual(['解释下傅里叶变换'])
})

test('full-width letters and spaces find plain ones', () => {
  expect(found('Ｔｏｋｙｏ　ｔｏｏｌｓ')).toEqual(['Tokyo weather with tools'])
})

test('a conversation without a title is found by the word shown in its place', () => {
  expect(found('untit')).toEqual([''])
})

test('signs of a pattern are plain text', () => {
  expect(found('.*')).toEqual([])
})
