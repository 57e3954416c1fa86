import { expect, test } from 'vitest'
import { pickLocale } from './locale'

const cases = [
  [undefined, 'zh', 'zh-CN'],
  [undefined, 'zh-TW,en;q=0.8', 'zh-CN'],
  [undefined, 'fr, en;q=0.4, zh;q=0.9', 'zh-CN'],
  [undefined, 'en-GB,zh;q=0.9', 'en'],
  [undefined, 'zh;q=0, en', 'en'],
  [undefined, 'fr', 'en'],
  [undefined, null, 'en'],
  ['zh-CN', 'en', 'zh-CN'],
  ['en', 'zh', 'en'],
  ['xx', 'zh', 'zh-CN'],
] as const

for (const [cookie, header, locale] of cases) {
  test(`cookie ${cookie} and Accept-Language ${header} give ${locale}`, () => {
    expect(pickLocale(cookie, header)).toBe(locale)
  })
}
