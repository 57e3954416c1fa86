import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

// The app keeps a model list for minutes: these tests have an app, and a list, of their own.
test.use({ appEnv: { SIMULATOR_TTFT_MS: '21' } })

test.beforeEach(({ upstream }) => {
  upstream.listModels([
    { id: 'claude-sonnet-4-6', object: 'model', input_modalities: ['text', 'image'] },
    { id: 'gpt-5.4-mini', object: 'model' },
    { id: 'house-model', object: 'model' },
  ])
})

test('a model is found by typing and by arrow keys, and is what is sent', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const model = page.getByRole('button', { name: 'Model', exact: true })
  await model.click()
  await page.getByRole('searchbox', { name: 'Search models' }).fill('house')
  await expect(page.getByRole('option', { name: 'house-model', exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(model).toContainText('house-model')

  await model.click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await playground.send('hi')
  const { model: sent } = (await upstream.waitForRequest()).json() as { model: string }
  await expect(model).toContainText(sent)
  expect(sent).not.toBe('house-model')
})

test('recommended models stand under their scenario, with what is known of them', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('button', { name: 'Model', exact: true }).click()
  const list = page.getByRole('listbox')
  await expect(list).toContainText('General & long documents')
  await expect(list).toContainText('Low-cost batch')
  const claude = page.getByRole('option', { name: 'claude-sonnet-4-6', exact: true })
  await expect(claude).toContainText('vision')
  await expect(claude).toContainText('$3')
})

test('any id can be typed by hand', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const model = page.getByRole('button', { name: 'Model', exact: true })
  await model.click()
  await page.getByRole('searchbox', { name: 'Search models' }).fill('my/own-model')
  await page.keyboard.press('Enter')
  await expect(model).toContainText('my/own-model')
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toMatchObject({ model: 'my/own-model' })
})
