import { expect, test } from 'vitest'
import { shortcutFor } from './shortcuts'

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})

test('⌘ and Ctrl mean the same', () => {
  expect(shortcutFor(key('j', { metaKey: true }), true)).toBe('newConversation')
  expect(shortcutFor(key('J', { ctrlKey: true }), false)).toBe('newConversation')
  expect(shortcutFor(key('Enter', { ctrlKey: true }), true)).toBe('run')
})

test('a plain key is a shortcut only outside text fields', () => {
  expect(shortcutFor(key('?'), false)).toBe('sheet')
  expect(shortcutFor(key('?'), true)).toBeUndefined()
  expect(shortcutFor(key('j'), false)).toBeUndefined()
})

test('keys of an input method and of Alt are left alone', () => {
  expect(shortcutFor(key('Enter', { ctrlKey: true, isComposing: true }), true)).toBeUndefined()
  expect(shortcutFor(key('?', { altKey: true }), false)).toBeUndefined()
})
