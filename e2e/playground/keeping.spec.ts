import { frame } from '../support/chunks'
import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

const half = frame({ role: 'assistant', content: '' }) + frame({ content: 'What had arrived' })

test.describe('R24: the text that arrived is there, marked interrupted', () => {
  test.beforeEach(({ upstream }) => {
    upstream.respond((_, reply) => reply.sse(half, { thenStall: true }))
  })

  test('after a reload mid-stream', async ({ page, upstream }) => {
    const playground = new PlaygroundPage(page)
    await playground.open()
    await playground.send('hi')
    await expect(playground.message('assistant', 2)).toContainText('What had arrived')
    await page.reload()
    const answer = playground.message('assistant', 2)
    await expect(answer).toContainText('What had arrived')
    // The browser may cut the stream before it takes the page down: both tell the truth.
    await expect(answer.getByRole('alert')).toContainText(/page_closed|connection_lost/)
    await expect(playground.message('user', 1)).toContainText('hi')
    expect((await (await upstream.waitForRequest()).closed) > 0).toBe(true)
    expect(upstream.requests).toHaveLength(1)
  })

  test('after the tab was closed mid-stream', async ({ page, context }) => {
    const playground = new PlaygroundPage(page)
    await playground.open()
    await playground.send('hi')
    await expect(playground.message('assistant', 2)).toContainText('What had arrived')
    await page.close()
    const next = new PlaygroundPage(await context.newPage())
    await next.open()
    const answer = next.message('assistant', 2)
    await expect(answer).toContainText('What had arrived')
    await expect(answer.getByRole('alert')).toContainText('page_closed')
  })

  test('after the tab crashed mid-stream', async ({ page, context }) => {
    const playground = new PlaygroundPage(page)
    await playground.open()
    await playground.send('hi')
    await expect(playground.message('assistant', 2)).toContainText('What had arrived')
    // A crash gives no notice: what counts is what the journal holds, written every 250 ms.
    await expect
      .poll(() => page.evaluate(readJournal), { message: 'the journal holds the text' })
      .toContain('What had arrived')
    const crashed = page.waitForEvent('crash')
    const session = await context.newCDPSession(page)
    session.send('Page.crash').catch(error => expect(String(error)).toMatch(/crash|closed/i))
    await crashed
    const next = new PlaygroundPage(await context.newPage())
    await next.open()
    await expect(next.message('assistant', 2)).toContainText('What had arrived')
    await expect(next.message('assistant', 2).getByRole('alert')).toContainText('page_closed')
  })

  test('while a second tab leaves the answer that is still arriving alone', async ({
    page,
    context,
  }) => {
    const playground = new PlaygroundPage(page)
    await playground.open()
    await playground.send('hi')
    await expect(playground.message('assistant', 2)).toContainText('What had arrived')
    await page.waitForFunction(readJournal)
    const second = new PlaygroundPage(await context.newPage())
    await second.open()
    await expect(second.message('user', 1)).toContainText('hi')
    await expect(second.message('assistant', 2)).toHaveCount(0)
    await playground.stop.click()
    await expect(second.message('assistant', 2)).toContainText('What had arrived')
  })
})

/** The text of all journalled runs, straight from the disk. */
function readJournal(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dimilinks-playground')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const range = IDBKeyRange.bound('journal:', 'journal:\uffff')
      const reading = opening.result.transaction('documents').objectStore('documents').getAll(range)
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result.length > 0 ? JSON.stringify(reading.result) : '')
      }
    }
  })
}

test('everything survives a reload at once: messages, parameters, drafts, the model', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.system.fill('Be brief.')
  await playground.append('user', 'kept')
  await page.getByRole('spinbutton', { name: 'temperature', exact: true }).fill('0.7')
  await playground.composer.fill('half a thought')
  await page.reload()
  await expect(playground.system).toHaveValue('Be brief.')
  await expect(playground.message('user', 2)).toContainText('kept')
  await expect(page.getByRole('spinbutton', { name: 'temperature', exact: true })).toHaveValue(
    '0.7',
  )
  await expect(playground.composer).toHaveValue('half a thought')
})

test('several conversations: new, open, rename, search, delete with undo', async ({ page }) => {
  const playground = new PlaygroundPage(page)
  const list = page.getByRole('list', { name: 'Conversations' })
  await playground.open()
  await playground.append('user', 'About tides')
  await page.getByRole('button', { name: 'New conversation', exact: true }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
  await playground.append('user', '关于月亮')
  await expect(list.getByRole('button', { name: 'About tides' }).first()).toBeVisible()
  await expect(list.getByRole('button', { name: '关于月亮' }).first()).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('tides')
  await expect(list.getByRole('button', { name: '关于月亮' })).toHaveCount(0)
  await list.getByRole('button', { name: 'About tides' }).first().click()
  await expect(playground.message('user', 1)).toContainText('About tides')
  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('')

  await page.getByRole('textbox', { name: 'Title' }).fill('Renamed by hand')
  await page.keyboard.press('Enter')
  const renamed = list.getByRole('button', { name: 'Renamed by hand' }).first()
  await expect(renamed).toBeVisible()

  await renamed.focus()
  await page.keyboard.press('Delete')
  await expect(list.getByRole('button', { name: 'Renamed by hand' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(renamed).toBeVisible()
  await expect(playground.message('user', 1)).toContainText('About tides')
})

test('two tabs see each other’s changes', async ({ page, context }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.append('user', 'from the first tab')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const other = new PlaygroundPage(await context.newPage())
  await other.open()
  await expect(other.message('user', 1)).toContainText('from the first tab')
  await other.append('user', 'from the second tab')
  await expect(playground.message('user', 2)).toContainText('from the second tab')
})

test('a megabyte pasted into the composer is kept and sent whole', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const text = `${'大'.repeat(300_000)}${'x'.repeat(100_000)}`
  await playground.send(text)
  const { messages } = (await upstream.waitForRequest()).json() as {
    messages: { content: string }[]
  }
  expect(messages[0]?.content).toBe(text)
})
