import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

const NUMBERS = {
  temperature: '0.7',
  max_tokens: '1024',
  top_p: '0.9',
  presence_penalty: '-0.5',
  frequency_penalty: '1.25',
}

test('nothing touched, nothing sent: the body is the model, the stream and the message', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const { text } = await upstream.waitForRequest()
  expect(text).toBe(
    '{"model":"test-model","stream":true,"messages":[{"role":"user","content":"hi"}]}',
  )
})

test('every parameter set by hand is in the body, and unset again it leaves no trace', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.system.fill('Be brief.')
  for (const [name, value] of Object.entries(NUMBERS)) {
    await page.getByRole('spinbutton', { name, exact: true }).fill(value)
  }
  const stop = page.getByRole('textbox', { name: 'Add stop sequence' })
  await stop.fill('\\n\\n###')
  await stop.press('Enter')
  await page.getByRole('textbox', { name: 'user', exact: true }).fill('tester')
  await page
    .getByRole('radiogroup', { name: 'tool_choice' })
    .getByRole('radio', { name: 'auto' })
    .click()
  await page
    .getByRole('textbox', { name: 'Extra body fields' })
    .fill('{"top_k": 5, "metadata": {"a": [1, null]}}')
  await page.getByRole('switch', { name: 'stream', exact: true }).click()
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toEqual({
    model: 'test-model',
    stream: false,
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'hi' },
    ],
    temperature: 0.7,
    max_tokens: 1024,
    top_p: 0.9,
    presence_penalty: -0.5,
    frequency_penalty: 1.25,
    stop: ['\n\n###'],
    user: 'tester',
    tool_choice: 'auto',
    top_k: 5,
    metadata: { a: [1, null] },
  })
  await playground.settled()

  for (const name of [...Object.keys(NUMBERS), 'stop', 'user', 'tool_choice', 'stream']) {
    await page.getByRole('button', { name: `Reset ${name}`, exact: true }).click()
  }
  await page.getByRole('textbox', { name: 'Extra body fields' }).fill('')
  await playground.system.fill('')
  await playground.run.click()
  expect((await upstream.waitForRequest(2)).text).toBe(
    '{"model":"test-model","messages":[{"role":"user","content":"hi"}]}',
  )
})

test('slider and number follow each other, and the keyboard steps them', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const slider = page.getByRole('slider', { name: 'temperature', exact: true })
  const number = page.getByRole('spinbutton', { name: 'temperature', exact: true })
  await expect(number).toHaveValue('')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(number).toHaveValue('1.1')
  await page.keyboard.press('End')
  await expect(number).toHaveValue('2')
  await number.fill('0.25')
  await expect(slider).toHaveValue('0.25')
  await slider.fill('0.3')
  await expect(number).toHaveValue('0.3')
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toMatchObject({ temperature: 0.3 })
})

test('a number out of range is refused where it is typed, and never sent', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const number = page.getByRole('spinbutton', { name: 'temperature', exact: true })
  await number.fill('3')
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await expect(number).toHaveValue('3')
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).not.toHaveProperty('temperature')
})

test('several pasted lines become several stop sequences', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const stop = page.getByRole('textbox', { name: 'Add stop sequence' })
  await stop.focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'User:\nEND')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await page.getByRole('button', { name: 'Remove stop sequence END' }).click()
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toMatchObject({ stop: ['User:'] })
})

test('text that is no JSON yet is kept over a reload and never sent', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const extra = page.getByRole('textbox', { name: 'Extra body fields' })
  await extra.fill('{"seed": 1}')
  await extra.fill('{"seed": 1, ')
  await expect(extra).toHaveAttribute('aria-invalid', 'true')
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toMatchObject({ seed: 1 })
  await playground.settled()
  await page.reload()
  await expect(extra).toHaveValue('{"seed": 1, ')
})

test('tool_choice names one function', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('tab', { name: /^Tools/ }).click()
  await page
    .getByRole('textbox', { name: /tools/i })
    .fill('[{"type":"function","function":{"name":"get_weather","parameters":{"type":"object"}}}]')
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: /^one/ }).click()
  await playground.send('hi')
  expect((await upstream.waitForRequest()).json()).toMatchObject({
    tools: [{ type: 'function', function: { name: 'get_weather' } }],
    tool_choice: { type: 'function', function: { name: 'get_weather' } },
  })
})

test('the JSON tab shows, byte for byte, what Run sends', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('spinbutton', { name: 'temperature', exact: true }).fill('0.7')
  await playground.composer.fill('words not sent yet')
  await page.getByRole('tab', { name: 'JSON' }).click()
  const panel = page.getByRole('tabpanel', { name: 'JSON' })
  await expect(panel).toContainText('words not sent yet')
  const shown = await panel.locator('pre').innerText()
  await playground.run.click()
  expect((await upstream.waitForRequest()).text).toBe(JSON.stringify(JSON.parse(shown)))
})
