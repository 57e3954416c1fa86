import { doneFrame, frame, streamOf, usageFrame } from '../support/chunks'
import { createGate } from '../support/gate'
import { PlaygroundPage } from '../support/playground-page'
import { recordedAnswers, recordedStreams } from '../support/recorded-streams'
import { expect, test } from '../support/test'

test('text shows while it arrives, and the figures when it has', async ({ page, upstream }) => {
  const gate = createGate()
  upstream.respond(async (_, reply) => {
    reply.head(200, { 'x-request-id': 'req_from_upstream' })
    await reply.write(frame({ role: 'assistant', content: '' }) + frame({ content: 'Half ' }))
    await gate.opened
    reply.end(frame({ content: 'whole.' }) + frame({}, 'stop') + usageFrame + doneFrame)
  })
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  await expect(answer).toContainText('Half')
  await expect(answer).toHaveAttribute('aria-busy', 'true')
  gate.open()
  await expect(answer).toContainText('Half whole.')
  await expect(answer).toContainText('118 → 24 tok')
  await expect(answer).toContainText('req_from_upstream')
  await expect(answer).toContainText('test-model-2026')
})

test('thought shows live before the first word, folds when the answer starts, and opens again', async ({
  page,
  upstream,
}) => {
  const gate = createGate()
  upstream.respond(async (_, reply) => {
    reply.head()
    await reply.write(
      frame({ role: 'assistant', content: '' }) + frame({ reasoning_content: 'Let me see.' }),
    )
    await gate.opened
    reply.end(frame({ content: 'Done.' }) + frame({}, 'stop') + doneFrame)
  })
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  await expect(answer.getByRole('button', { name: 'Thinking…' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await expect(answer).toContainText('Let me see.')
  gate.open()
  const thought = answer.getByRole('button', { name: /^Thought/ })
  await expect(thought).toHaveAttribute('aria-expanded', 'false')
  await thought.click()
  await expect(thought).toHaveAttribute('aria-expanded', 'true')
  await playground.settled()
  await playground.send('again')
  const [, , second] = (
    (await upstream.waitForRequest(2)).json() as { messages: Record<string, unknown>[] }
  ).messages
  expect(second).toEqual({ role: 'user', content: 'again' })
})

test('a tool call shows as it assembles', async ({ page, upstream }) => {
  const gate = createGate()
  const call = (value: object) => frame({ tool_calls: [{ index: 0, ...value }] })
  upstream.respond(async (_, reply) => {
    reply.head()
    await reply.write(
      call({ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '' } }) +
        call({ function: { arguments: '{"city": "To' } }),
    )
    await gate.opened
    reply.end(call({ function: { arguments: 'kyo"}' } }) + frame({}, 'tool_calls') + doneFrame)
  })
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('weather?')
  const card = page.getByRole('figure', { name: 'Tool call get_weather' })
  await expect(card).toContainText('{"city": "To')
  gate.open()
  await expect(card).toContainText('{ "city": "Tokyo" }')
  await expect(playground.message('assistant', 2)).toContainText('tool_calls')
})

test('Stop closes the upstream and keeps what arrived', async ({ page, upstream }) => {
  upstream.respond((_, reply) =>
    reply.sse(frame({ content: 'The first words' }), { thenStall: true }),
  )
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  await expect(playground.message('assistant', 2)).toContainText('The first words')
  const clicked = performance.now()
  await playground.stop.click()
  const request = await upstream.waitForRequest()
  expect((await request.closed) - clicked).toBeLessThan(2000)
  expect(request.abortedAt).toBeDefined()
  await expect(playground.message('assistant', 2)).toContainText('The first words')
  await expect(playground.message('assistant', 2)).toContainText('Stopped by you')
})

test('without streaming the answer comes whole', async ({ page, upstream }) => {
  const playground = new PlaygroundPage(page)
  await playground.open()
  await page.getByRole('switch', { name: 'stream', exact: true }).click()
  await playground.send('hi')
  await expect(playground.message('assistant', 2)).toContainText('ok')
  expect((await upstream.waitForRequest()).json()).toMatchObject({ stream: false })
})

test('a partial code fence is code from its first line and is highlighted at its end', async ({
  page,
  upstream,
}) => {
  const gate = createGate()
  upstream.respond(async (_, reply) => {
    reply.head()
    await reply.write(frame({ content: 'Look:\n\n```ts\nconst answer = 42' }))
    await gate.opened
    reply.end(frame({ content: '\n```\n' }) + frame({}, 'stop') + doneFrame)
  })
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('code')
  const code = playground.message('assistant', 2).locator('pre')
  await expect(code).toContainText('const answer = 42')
  await expect(playground.message('assistant', 2)).not.toContainText('```')
  gate.open()
  await expect(code.locator('span').filter({ hasText: /^const$/ })).toBeVisible()
})

test('raw shows the characters, rendered shows Markdown', async ({ page, upstream }) => {
  upstream.respond((_, reply) => reply.sse(streamOf('**bold** and `code`')))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  const answer = playground.message('assistant', 2)
  await expect(answer.locator('strong')).toHaveText('bold')
  await page.getByRole('button', { name: 'Show raw text' }).click()
  await expect(answer).toContainText('**bold** and `code`')
})

test('no image a model names is fetched unasked, and no script it writes runs', async ({
  page,
  upstream,
}) => {
  const foreign: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith('http://127.0.0.1') && !request.url().startsWith('data:')) {
      foreign.push(request.url())
    }
  })
  const hostile = [
    '![x](https://evil.example/a.png)',
    '<img src="https://evil.example/b.png" onerror="window.pwned=1">',
    '<script>window.pwned=1</script>',
    '[click](javascript:window.pwned=1)',
    '![y][ref]\n\n[ref]: https://evil.example/c.png',
  ].join('\n\n')
  upstream.respond((_, reply) => reply.sse(streamOf(hostile)))
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('hi')
  await playground.settled()
  await expect(playground.message('assistant', 2)).toContainText('https://evil.example/a.png')
  expect(foreign).toEqual([])
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  await expect(page.locator('article img')).toHaveCount(0)
})

test('the view follows the answer until the person scrolls up, with a way back', async ({
  page,
  upstream,
}) => {
  const gate = createGate()
  const lines = (from: number) =>
    Array.from({ length: 60 }, (_, index) => frame({ content: `Line ${from + index}\n\n` })).join(
      '',
    )
  upstream.respond(async (_, reply) => {
    reply.head()
    await reply.write(lines(0))
    await gate.opened
    reply.end(lines(60) + frame({}, 'stop') + doneFrame)
  })
  const playground = new PlaygroundPage(page)
  await playground.open()
  await playground.send('count')
  await expect(page.getByText('Line 59', { exact: true })).toBeInViewport()
  await page.getByText('Line 59', { exact: true }).hover()
  await page.mouse.wheel(0, -800)
  await expect(page.getByText('Line 59', { exact: true })).not.toBeInViewport()
  gate.open()
  await playground.settled()
  await expect(page.getByText('Line 119', { exact: true })).not.toBeInViewport()
  await page.getByRole('button', { name: 'Jump to the latest' }).click()
  await expect(page.getByText('Line 119', { exact: true })).toBeInViewport()
})

type Chunk = { choices?: { delta?: { content?: string | null } }[] }

for (const { name, chunks, sse } of recordedStreams()) {
  test(`the recorded stream ${name} reads as it was said`, async ({ page, upstream }) => {
    upstream.respond((_, reply) => reply.sse(sse, { cut: 'random' }))
    const said = chunks
      .map(line => (JSON.parse(line) as Chunk).choices?.[0]?.delta?.content ?? '')
      .join('')
    const playground = new PlaygroundPage(page)
    await playground.open()
    await page.getByRole('button', { name: 'Show raw text' }).click()
    await playground.send('hi')
    await playground.settled()
    const answer = playground.message('assistant', 2)
    await expect(answer).toBeVisible()
    if (said !== '') {
      const shown = answer.locator('p.whitespace-pre-wrap').last()
      await expect.poll(() => shown.evaluate(node => node.textContent)).toBe(said)
    }
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })
}

for (const { name, json } of recordedAnswers()) {
  test(`the recorded answer ${name} is shown whole`, async ({ page, upstream, consoleErrors }) => {
    const value = JSON.parse(json) as {
      error?: { message: string }
      choices?: { message: { content?: string; tool_calls?: { function: { name: string } }[] } }[]
    }
    if (value.error) consoleErrors.allow(/status of 400/)
    upstream.respond((_, reply) =>
      reply.text(value.error ? 400 : 200, json, { 'content-type': 'application/json' }),
    )
    const playground = new PlaygroundPage(page)
    await playground.open()
    await page.getByRole('button', { name: 'Show raw text' }).click()
    await playground.send('hi')
    await playground.settled()
    if (value.error) {
      await expect(page.getByRole('alert').filter({ hasText: value.error.message })).toBeVisible()
      return
    }
    const answer = playground.message('assistant', 2)
    const { content, tool_calls = [] } = value.choices?.[0]?.message ?? {}
    for (const line of (content ?? '').split('\n').filter(text => text.trim() !== '')) {
      await expect(answer).toContainText(line.trim())
    }
    for (const call of tool_calls) await expect(answer).toContainText(call.function.name)
  })
}
