import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

test('Code shows the live request as a program, without any key', async ({ page }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('spinbutton', { name: 'temperature', exact: true }).fill('0.7')
  await playground.composer.fill('说“你好”')
  await page.getByRole('button', { name: 'Code', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Code' })
  const shown = dialog.getByRole('tabpanel')
  await expect(shown).toContainText('curl')
  await expect(shown).toContainText('说“你好”')
  for (const [tab, word] of [
    ['Python', 'from openai import OpenAI'],
    ['Node', "import OpenAI from 'openai'"],
    ['AI SDK', 'streamText'],
    ['fetch', 'await fetch('],
  ] as const) {
    await dialog.getByRole('tab', { name: tab }).click()
    await expect(shown).toContainText(word)
    await expect(shown).toContainText('0.7')
    await expect(shown).not.toContainText('sk-')
  }
  await dialog.getByRole('radio', { name: 'DimiLinks' }).click()
  await expect(shown).toContainText('DIMILINKS_API_KEY')

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Reset temperature' }).click()
  await page.getByRole('button', { name: 'Code', exact: true }).click()
  await expect(shown).toContainText('await fetch(')
  await expect(shown).not.toContainText('temperature')
})
