import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

test('a note warns before Run, its fix is one click, and it never blocks', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const notes = page.getByRole('region', { name: 'Notes on this request' })
  await page.getByRole('button', { name: 'Model', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search models' }).fill('claude-sonnet-4-6')
  await page.keyboard.press('Enter')
  await page.getByRole('spinbutton', { name: 'temperature', exact: true }).fill('0.7')
  await page.getByRole('spinbutton', { name: 'top_p', exact: true }).fill('0.9')
  await expect(notes).toHaveCount(0)
  await playground.composer.fill('hi')
  await notes.getByRole('button', { name: '2 notes on this request' }).click()
  const both = notes.getByRole('listitem').filter({ hasText: 'temperature and top_p' })
  await both.getByRole('button', { name: 'Fix' }).click()
  await expect(both).toHaveCount(0)
  await playground.run.click()
  expect((await upstream.waitForRequest()).json()).toEqual({
    model: 'claude-sonnet-4-6',
    stream: true,
    temperature: 0.7,
    messages: [{ role: 'user', content: 'hi' }],
  })
})
