import { PlaygroundPage } from '../support/playground-page'
import { expect, simulatorTest as test } from '../support/test'

// The pace of a real model: at a burst there is no rate to speak of, and none is shown.
test.use({ appEnv: { SIMULATOR_TTFT_MS: '200', SIMULATOR_TOKENS_PER_SECOND: '60' } })

test('a stranger without a key asks, watches the answer arrive and sees its figures', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await expect(page.getByRole('note')).toContainText('DIMILINKS_API_KEY')
  await expect(page.getByRole('button', { name: 'Model', exact: true })).toContainText('demo-chat')

  await playground.send('Explain what a tide is.')
  await expect(playground.message('user', 1)).toContainText('Explain what a tide is.')
  const answer = playground.message('assistant', 2)
  await expect(answer).toContainText(/simulat/i)
  await playground.settled()
  await expect(answer).toContainText('TTFT')
  await expect(answer).toContainText('tok/s')
  await expect(answer).toContainText('stop')
  await expect(answer).toContainText('req_')
})
