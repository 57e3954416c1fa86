import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { PlaygroundPage } from '../support/playground-page'
import { expect, simulatorTest as test } from '../support/test'

/** Everything axe finds, as one readable line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.html}`))
}

async function expectNothingSideways(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBe(view)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [360, 720],
  ] as const) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('axe finds nothing on any screen', async ({ page }) => {
        test.setTimeout(120_000)
        const playground = new PlaygroundPage(page)
        const narrow = width < 768
        await page.goto('/')
        await expect(playground.composer).toBeEnabled()
        await expect(page.getByRole('button', { name: /^A tool call/ })).toBeVisible()
        expect(await violations(page), 'empty').toEqual([])
        await expectNothingSideways(page)

        await page.getByRole('button', { name: /^A tool call/ }).click()
        await playground.settled()
        await playground.system.fill('Answer with a table and a code block.')
        await playground.send('Compare two sorting algorithms in a table, with code in Python.')
        await playground.settled()
        expect(await violations(page), 'conversation').toEqual([])
        await expectNothingSideways(page)

        await playground.message('user', 2).getByRole('button', { name: 'Edit' }).focus()
        await page.keyboard.press('Enter')
        expect(await violations(page), 'editing').toEqual([])

        if (narrow) {
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: 'Open conversations' }).click()
          await expect(page.getByRole('dialog')).toBeVisible()
          expect(await violations(page), 'library sheet').toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: 'Open settings' }).click()
        }
        for (const tab of ['Tools', 'Format', 'JSON', 'Settings']) {
          await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
          expect(await violations(page), tab).toEqual([])
          await expectNothingSideways(page)
        }
        await page.getByRole('button', { name: 'Model', exact: true }).click()
        await expect(page.getByRole('option').first()).toBeVisible()
        expect(await violations(page), 'model picker').toEqual([])
        await page.keyboard.press('Escape')
        if (narrow) await page.keyboard.press('Escape')

        await page.getByRole('button', { name: 'Code', exact: true }).click()
        await expect(page.getByRole('dialog', { name: 'Code' })).toBeVisible()
        expect(await violations(page), 'code').toEqual([])
        await expectNothingSideways(page)
        await page.keyboard.press('Escape')

        await page.getByRole('button', { name: 'Import', exact: true }).click()
        await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
        expect(await violations(page), 'import').toEqual([])
        await expectNothingSideways(page)
        await page.keyboard.press('Escape')

        await page.locator('body').press('?')
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
        expect(await violations(page), 'shortcut sheet').toEqual([])
      })
    })
  }
}

test('Accept-Language: zh gives 简体中文, and the language can be switched without losing a word', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'zh-CN', baseURL })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  const composer = page.getByRole('textbox', { name: '消息', exact: true })
  await expect(composer).toBeEnabled()
  await expect(page.getByRole('button', { name: '运行' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await composer.fill('打到一半的话')
  await page.getByRole('button', { name: '语言' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(
    '打到一半的话',
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await context.close()
})

test('the theme is chosen and kept', async ({ page }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.reload()
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('the whole job works by keyboard alone', async ({ page }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the message field' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(playground.composer).toBeFocused()
  await page.keyboard.type('What is a tide?')
  await page.keyboard.press('Control+Enter')
  await expect(playground.message('assistant', 2)).toContainText(/simulat/i)
  await playground.settled()
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(playground.composer).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: 'Search conversations' })).toBeFocused()
})

test.describe('360 px', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true })

  test('a phone asks, reads, opens the settings and another conversation', async ({ page }) => {
    const playground = new PlaygroundPage(page)
    await page.goto('/')
    await expect(playground.composer).toBeEnabled()
    await playground.send('What is a tide?')
    await playground.settled()
    await page.getByRole('button', { name: 'Open settings' }).tap()
    await page.getByRole('slider', { name: 'temperature', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
    await page.getByRole('button', { name: 'Open conversations' }).tap()
    await page.getByRole('button', { name: 'New conversation', exact: true }).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('article')).toHaveCount(0)
    await expectNothingSideways(page)
  })
})
