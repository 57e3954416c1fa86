import { PlaygroundPage } from '../support/playground-page'
import { expect, simulatorTest as test } from '../support/test'

test('asked in Chinese it answers in Chinese', async ({ page }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('写一首关于深海的四行小诗')
  await playground.settled()
  await expect(playground.message('assistant', 2)).toContainText(/[\u4e00-\u9fff]{8}/)
})

for (const [name, model, shows] of [
  ['A plain chat', 'demo-chat', /Fourier/],
  ['A tool call', 'demo-tools', /get_weather/],
  ['A JSON schema', 'demo-json', /"email"/],
] as const) {
  test(`the starter “${name}” is one click`, async ({ page }) => {
    const playground = new PlaygroundPage(page)
    await playground.open()
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expect(page.getByRole('button', { name: 'Model', exact: true })).toContainText(model)
    const answer = page.getByRole('article', { name: /^assistant message/ }).first()
    await playground.settled()
    await expect(answer).toContainText(shows)
  })
}

test('every simulated model does what its name says', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 429/)
  const playground = new PlaygroundPage(page)
  await playground.open()
  const choose = async (model: string) => {
    await page.getByRole('button', { name: 'Model', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search models' }).fill(model)
    await page.getByRole('option', { name: model, exact: true }).click()
    await page.getByRole('button', { name: 'New conversation', exact: true }).click()
  }

  await choose('demo-thinking')
  await playground.send('Is 91 a prime?')
  await playground.settled()
  await expect(
    playground.message('assistant', 2).getByRole('button', { name: /^Thought/ }),
  ).toBeVisible()

  await choose('demo-flaky')
  await playground.send('hi')
  await expect(page.getByRole('alert').filter({ hasText: '429' })).toBeVisible()
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(playground.message('assistant', 2)).toContainText(/simulat/i)
  await playground.settled()

  await choose('demo-disconnect')
  await playground.send('Tell me about the sea.')
  await expect(page.getByRole('alert').filter({ hasText: 'stream_interrupted' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible()
})
