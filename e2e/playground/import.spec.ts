import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

const CURL = `curl https://example.test/v1/chat/completions \\
  -H "Authorization: Bearer sk-secret-secret-secret" -H 'Content-Type: application/json' \\
  -d '{"model":"house-model","temperature":0.2,"top_k":5,"messages":[{"role":"user","content":"It'\\''s 你好"}]}'`

const BODY = {
  model: 'house-model',
  temperature: 0.2,
  top_k: 5,
  messages: [{ role: 'user', content: "It's 你好" }],
}

test('an imported curl command lands in its controls and runs as it was', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const field = dialog.getByRole('textbox', { name: 'Paste a request' })
  await expect(field).toBeFocused()
  await field.fill('nothing like a request')
  await expect(dialog.getByRole('button', { name: 'Open as new conversation' })).toBeDisabled()
  await field.fill(CURL)
  await expect(dialog).toContainText('curl command')
  await expect(dialog).toContainText('Left out, because it may be secret')
  await dialog.getByRole('button', { name: 'Open as new conversation' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('spinbutton', { name: 'temperature', exact: true })).toHaveValue(
    '0.2',
  )
  await expect(page.getByRole('textbox', { name: 'Extra body fields' })).toHaveValue(/top_k/)
  await playground.run.click()
  const { text } = await upstream.waitForRequest()
  expect(JSON.parse(text)).toEqual(BODY)
  expect(text).not.toContain('sk-secret')
})

test('a request pasted into the composer is offered to be imported', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.composer.focus()
  await playground.composer.evaluate((target, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, CURL)
  await page.getByRole('button', { name: 'Import it' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await expect(dialog).toContainText('curl command')
  await dialog.getByRole('button', { name: 'Replace this conversation' }).click()
  await playground.run.click()
  expect((await upstream.waitForRequest()).json()).toEqual(BODY)
})
