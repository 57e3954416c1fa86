import { expect, test } from 'vitest'
import { setLocaleCookie } from './locale-cookie'

test('the choice holds for the whole site and a year', () => {
  const jar = { cookie: '' }
  setLocaleCookie('zh-CN', jar)
  expect(jar.cookie).toBe('locale=zh-CN; path=/; max-age=31536000; samesite=lax')
})
