import { expect, test } from 'vitest'
import { stringForPattern } from './string-for-pattern'

test.each([
  '^[A-Z]{3}-\\d{4}$',
  '^\\+?[1-9]\\d{1,14}$',
  '^(?:foo|bar)(?<tail>-[a-z]+)*$',
  '^#[0-9a-fA-F]{6}$',
  '^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$',
  '^[\\w.-]+$',
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  '^\\p{Lu}\\p{L}*$',
  '^\\u4e2d\\x41$',
  '^a.c\\.d\\/e$',
  '^[^a]$',
  '',
])('a text for %s matches it', pattern => {
  const text = stringForPattern(pattern)
  expect(text).toBeDefined()
  expect(text).toMatch(new RegExp(pattern, 'u'))
})

test('a text grows to the length asked for where the pattern lets it', () => {
  expect(stringForPattern('^[a-z]+$', 20)).toMatch(/^[a-z]{20}$/)
  expect(stringForPattern('^[a-z]{2,}x?$', 20)).toMatch(/^[a-z]{20,}$/)
})

test.each(['(?=a)b', '(?<!a)b', '(a)\\1', '\\k<n>', 'a{', '[', '(', '+a', '\\'])(
  'the unknown or broken %s is left alone',
  pattern => {
    expect(stringForPattern(pattern)).toBeUndefined()
  },
)

test('repeats of repeats stay short', () => {
  expect(stringForPattern('((((a{999}){999}){999}){999})')?.length).toBeLessThanOrEqual(2_000)
})
