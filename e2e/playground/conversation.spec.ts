import { streamOf } from '../support/chunks'
import { PlaygroundPage } from '../support/playground-page'
import { expect, test } from '../support/test'

const messagesOf = (value: unknown) => (value as { messages: unknown[] }).messages

test('messages of any role are added without running and sent in their order', async ({
  page,
  upstream,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.system.fill('Be brief.')
  await playground.append('user', 'one')
  await playground.append('assistant', 'two')
  await playground.append('user', 'three')
  expect(upstream.requests).toHaveLength(0)
  await playground.act(playground.message('user', 4), 'Move up')
  await playground.run.click()
  expect(messagesOf((await upstream.waitForRequest()).json())).toEqual([
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'one' },
    { role: 'user', content: 'three' },
    { role: 'assistant', content: 'two' },
  ])
})

test('a trailing assistant message is sent as prefill and its continuation stands after it', async ({
  page,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse(streamOf(' deep and blue.')))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.append('user', 'The sea?')
  await playground.append('assistant', 'The sea is')
  await playground.run.click()
  await expect(playground.message('assistant', 3)).toContainText('deep and blue.')
  expect(messagesOf((await upstream.waitForRequest()).json()).at(-1)).toEqual({
    role: 'assistant',
    content: 'The sea is',
  })
})

test('a message is edited in place and run again; cancelling brings the former text back', async ({
  page,
  upstream,
}) => {
  upstream.respond((_, reply) => reply.sse(streamOf('fine')))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('first words')
  await expect(playground.message('assistant', 2)).toContainText('fine')
  await playground.settled()

  const user = playground.message('user', 1)
  await playground.act(user, 'Edit')
  await user.getByRole('textbox', { name: 'Content' }).fill('second words')
  await user.getByRole('button', { name: 'Cancel' }).click()
  await expect(user).toContainText('first words')

  await playground.act(user, 'Edit')
  await user.getByRole('textbox', { name: 'Content' }).fill('third words')
  await playground.run.click()
  expect(messagesOf((await upstream.waitForRequest(2)).json())).toEqual([
    { role: 'user', content: 'third words' },
  ])
  await playground.settled()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('deleting one message leaves the others, and Undo brings it back to its place', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  for (const text of ['one', 'two', 'three']) await playground.append('user', text)
  await playground.act(playground.message('user', 2), 'Delete')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(playground.message('user', 2)).toContainText('three')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(playground.message('user', 2)).toContainText('two')
  await expect(playground.message('user', 3)).toContainText('three')
})

test('the role of a message can be changed', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.append('user', 'one')
  await playground.append('user', 'two')
  await page.getByRole('combobox', { name: 'Role of user message 2' }).selectOption('assistant')
  await playground.run.click()
  expect(messagesOf((await upstream.waitForRequest()).json())).toEqual([
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'two' },
  ])
})

test('regenerating replaces the answer in place and Undo brings the former one back', async ({
  page,
  upstream,
}) => {
  let count = 0
  upstream.respond((_, reply) => reply.sse(streamOf(`answer ${++count}`)))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  await expect(playground.message('assistant', 2)).toContainText('answer 1')
  await playground.settled()
  await playground.append('user', 'kept')
  await playground.act(playground.message('assistant', 2), 'Regenerate')
  await expect(playground.message('assistant', 2)).toContainText('answer 2')
  await expect(playground.message('user', 3)).toContainText('kept')
  expect(messagesOf((await upstream.waitForRequest(2)).json())).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(playground.message('assistant', 2)).toContainText('answer 1')
})

test('a tool message answers the call it belongs to', async ({ page, upstream }) => {
  upstream.respond((_, reply) =>
    reply.json(200, {
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: null,
            tool_calls: [
              {
                id: 'call_7',
                type: 'function',
                function: { name: 'get_weather', arguments: '{"city":"Tokyo"}' },
              },
            ],
          },
          finish_reason: 'tool_calls',
        },
      ],
    }),
  )
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('weather?')
  await expect(playground.message('assistant', 2)).toContainText('get_weather')
  await playground.settled()
  await playground.append('tool', '{"temp_c": 14}')
  await playground.run.click()
  expect(messagesOf((await upstream.waitForRequest(2)).json())).toEqual([
    { role: 'user', content: 'weather?' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: 'call_7',
          type: 'function',
          function: { name: 'get_weather', arguments: '{"city":"Tokyo"}' },
        },
      ],
    },
    { role: 'tool', tool_call_id: 'call_7', content: '{"temp_c": 14}' },
  ])
})

test('Enter breaks the line or sends, as the visible switch says', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  const enterSends = page.getByRole('switch', { name: 'Enter sends' })
  await expect(enterSends).not.toBeChecked()
  await playground.composer.fill('a')
  await playground.composer.press('Enter')
  await expect(playground.composer).toHaveValue('a\n')
  expect(upstream.requests).toHaveLength(0)
  await enterSends.click()
  await playground.composer.fill('line')
  await playground.composer.press('Shift+Enter')
  await expect(playground.composer).toHaveValue('line\n')
  await playground.composer.fill('sent')
  await playground.composer.press('Enter')
  expect(messagesOf((await upstream.waitForRequest()).json())).toEqual([
    { role: 'user', content: 'sent' },
  ])
})

test('⌘/Ctrl+Enter runs from anywhere', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.composer.fill('hi')
  await playground.system.focus()
  await page.keyboard.press('Control+Enter')
  await upstream.waitForRequest()
})

test.describe('R23: an input method', () => {
  for (const [order, keydown] of [
    ['Chrome’s order: Enter while composing', { isComposing: true, keyCode: 229 }],
    [
      'Safari’s order: Enter with keyCode 229 after the composition',
      { isComposing: false, keyCode: 229 },
    ],
  ] as const) {
    test(`never sends with ${order}; the next Enter does`, async ({ page, upstream }) => {
      const playground = new PlaygroundPage(page)
      await playground.open()
      await page.getByRole('switch', { name: 'Enter sends' }).click()
      await playground.composer.fill('你好')
      for (const modifier of [{}, { ctrlKey: true }, { metaKey: true }]) {
        await playground.composer.evaluate(
          (field, { init }) => {
            field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
            if (!init.isComposing) {
              field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
            }
            field.dispatchEvent(
              new KeyboardEvent('keydown', {
                key: 'Enter',
                bubbles: true,
                cancelable: true,
                ...init,
              }),
            )
            if (init.isComposing) {
              field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
            }
          },
          { init: { ...keydown, ...modifier } },
        )
      }
      await expect(playground.message('user', 1)).toHaveCount(0)
      expect(upstream.requests).toHaveLength(0)
      await playground.composer.press('Enter')
      expect(messagesOf((await upstream.waitForRequest()).json())).toEqual([
        { role: 'user', content: '你好' },
      ])
    })
  }
})
