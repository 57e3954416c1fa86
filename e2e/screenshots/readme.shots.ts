import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright/test'
import { expect, simulatorTest as test } from '../support/test'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

const ENGLISH = {
  message: 'Message',
  starter: /^A tool call/,
  run: 'Run',
  add: 'Add',
  role: 'Role',
  prompt: 'Now write that down as a haiku, then show the call in Python.',
}
const CHINESE = {
  message: '消息',
  starter: /^工具调用/,
  run: '运行',
  add: '添加',
  role: '角色',
  prompt: '用四行小诗写下来，再给出 Python 代码。',
}

/** A conversation worth looking at: a tool call, its result, an answer and a question. */
async function fill(page: Page, words: typeof ENGLISH) {
  const composer = page.getByRole('textbox', { name: words.message, exact: true })
  const run = page.getByRole('button', { name: words.run, exact: true })
  await page.goto('/')
  await expect(composer).toBeEnabled()
  await page.getByRole('button', { name: words.starter }).click()
  await expect(run).toBeVisible()
  await page.getByRole('combobox', { name: words.role, exact: true }).selectOption('tool')
  await composer.fill('{"temp_c": 14, "sky": "light rain", "source": "JMA"}')
  await page.getByRole('button', { name: words.add, exact: true }).click()
  await run.click()
  await expect(run).toBeVisible()
  await page.getByRole('combobox', { name: words.role, exact: true }).selectOption('user')
}

for (const [name, colorScheme, locale, words] of [
  ['playground-light', 'light', 'en-US', ENGLISH],
  ['playground-dark', 'dark', 'en-US', ENGLISH],
  ['playground-zh', 'light', 'zh-CN', CHINESE],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width: 1440, height: 900 }, colorScheme, locale })
    test('is drawn', async ({ page }) => {
      await fill(page, words)
      for (const parameter of [
        ['temperature', '0.7'],
        ['max_tokens', '1024'],
      ] as const) {
        await page.getByRole('spinbutton', { name: parameter[0], exact: true }).fill(parameter[1])
      }
      await page.getByRole('textbox', { name: words.message, exact: true }).focus()
      await page.screenshot({ path: `${folder}${name}.png` })
    })
  })
}

test.describe('phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true, locale: 'en-US' })
  test('is drawn', async ({ page }) => {
    await fill(page, ENGLISH)
    await page.screenshot({ path: `${folder}phone.png` })
  })
})
