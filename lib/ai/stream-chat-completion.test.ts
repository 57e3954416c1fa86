import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ChatCompletionRequest } from '@/lib/chat/types'
import { streamChatCompletion } from './stream-chat-completion'
import { collectRun, REQUEST } from './testing/collect-run'
import { delta, event, FINISH, fakeUpstream, HELLO } from './testing/fake-upstream'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the request', () => {
  const hostile: Record<string, ChatCompletionRequest> = {
    'a model whose parameters the SDK would drop and rename': {
      model: 'gpt-5.5',
      temperature: 0.3,
      top_p: 0.9,
      max_tokens: 10,
      presence_penalty: -1,
      logit_bias: { 50256: -100 },
      messages: [{ role: 'system', content: 'be brief' }],
      stream: true,
    },
    'a model for which the SDK would add reasoning_effort': {
      model: 'gpt-5.6',
      tools: [{ type: 'function', function: { name: 'f' } }],
      tool_choice: 'none',
      messages: [],
    },
    'unlisted fields and foreign shapes': {
      model: 'o3',
      messages: [{ role: 'assistant', content: null, tool_calls: [], 'x-y': [null, 1e21] }],
      max_tokens: -0.5,
      stream_options: null,
      thinking: { type: 'enabled', budget_tokens: 1 },
      tools: [
        { type: 'web_search' },
        { type: 'function' },
        { type: 'function', function: { name: '__proto__', parameters: 'none' } },
        { type: 'function', function: { name: 'f', parameters: { properties: null } } },
      ],
      stream: true,
    },
    'long and strange strings': {
      model: '\ud800',
      messages: [{ role: 'user', content: `${'深\u2028"\\\u0000'.repeat(100_000)}\udfff` }],
      stream: true,
    },
    'nothing but a model': { model: '', messages: [] },
  }

  test.each(Object.entries(hostile))('is sent verbatim: %s', async (_, request) => {
    const { fetch, calls } = fakeUpstream([HELLO, FINISH])
    const { run } = await collectRun({ fetch }, request)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.init.body).toBe(JSON.stringify(request))
    expect(run).toMatchObject({ status: 'done', message: { content: 'Hello' } })
  })

  test('carries a content type, what it accepts, and no credential', async () => {
    for (const stream of [true, false, undefined]) {
      const { fetch, calls } = fakeUpstream([HELLO, FINISH])
      await collectRun({ fetch }, { ...REQUEST, stream })
      expect(calls[0]).toMatchObject({
        url: 'http://gateway.test/v1/chat/completions',
        init: { method: 'POST', signal: expect.any(AbortSignal) },
      })
      expect(calls[0]?.init.headers).toEqual({
        'content-type': 'application/json',
        accept: stream ? 'text/event-stream' : 'application/json',
      })
    }
  })

  test("goes to /v1 of the page's own origin unless told otherwise", async () => {
    vi.stubGlobal('location', { origin: 'https://playground.test' })
    const { fetch, calls } = fakeUpstream([HELLO, FINISH])
    for (const baseURL of [undefined, '/proxy/', 'http://other.test/v1']) {
      for await (const part of streamChatCompletion(REQUEST, { fetch, baseURL })) void part
    }
    expect(calls.map(({ url }) => url)).toEqual([
      'https://playground.test/v1/chat/completions',
      'https://playground.test/proxy/chat/completions',
      'http://other.test/v1/chat/completions',
    ])
  })

  test('that cannot be written down fails as ours, and is not sent', async () => {
    const { fetch, calls } = fakeUpstream([HELLO])
    const circle: ChatCompletionRequest = { ...REQUEST }
    circle.circle = circle
    const { run } = await collectRun({ fetch }, circle)
    expect(run).toMatchObject({ status: 'failed', error: { type: 'client_error' } })
    expect(calls).toHaveLength(0)
  })
})

describe('what arrives', () => {
  test('is told in order, with the times of the wire', async () => {
    let clock = 1000
    const upstream = fakeUpstream(
      [': beat\n\n', delta({ reasoning_content: 'Hm' }), HELLO, delta({ content: '!' }), FINISH],
      { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } },
    )
    const fetch: typeof globalThis.fetch = async (...args) => {
      clock += 5
      const response = await upstream.fetch(...args)
      const tick = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          clock += 10
          controller.enqueue(bytes)
        },
      })
      return new Response(response.body?.pipeThrough(tick), response)
    }
    const { parts, run } = await collectRun({ fetch, now: () => clock })
    expect(parts.map(part => part.type)).toEqual([
      'headers',
      'first-byte',
      'reasoning',
      'text',
      'text',
      'facts',
      'end',
    ])
    expect(run).toMatchObject({ httpStatus: 200, request_id: 'req_1', status: 'done' })
    const { headers, firstByte, firstReasoning, lastReasoning, firstText, last, end } = run.timings
    const times = [headers, firstByte, firstReasoning, lastReasoning, firstText, last, end]
    expect(headers).toBe(5)
    expect(times).toEqual(times.toSorted((a, b) => Number(a) - Number(b)))
    expect(new Set(times).size).toBeGreaterThan(4)
  })

  test('as reasoning is shown before the first text exists', async () => {
    let letTextCome = () => {}
    const textMayCome = new Promise<void>(resolve => {
      letTextCome = resolve
    })
    const utf8 = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(utf8.encode(delta({ role: 'assistant', content: '' })))
        controller.enqueue(utf8.encode(delta({ reasoning_content: 'Hm' })))
        await textMayCome
        controller.enqueue(utf8.encode(HELLO + FINISH))
        controller.close()
      },
    })
    const headers = { 'content-type': 'text/event-stream' }
    const { run } = await collectRun(
      { fetch: async () => new Response(body, { headers }) },
      REQUEST,
      part => part.type === 'reasoning' && letTextCome(),
    )
    expect(run.message).toMatchObject({ reasoning_content: 'Hm', content: 'Hello' })
  })

  test('as headers is told before the first byte exists', async () => {
    const stop = new AbortController()
    const { parts } = await collectRun(
      { fetch: fakeUpstream([], { ending: 'hang' }).fetch, signal: stop.signal },
      REQUEST,
      part => part.type === 'headers' && stop.abort(),
    )
    expect(parts.map(({ type }) => type)).toEqual(['headers', 'end'])
  })

  test('is kept where the model says the name of a tool nobody declared', async () => {
    const tool_calls = [{ index: 0, id: 'a', function: { name: 'ghost', arguments: '{"x"' } }]
    const { run } = await collectRun(
      { fetch: fakeUpstream([delta({ tool_calls }, 'tool_calls')]).fetch },
      { ...REQUEST, tools: [{ type: 'function', function: { name: 'f' } }], tool_choice: 'none' },
    )
    expect(run.status).toBe('tool_calls')
    expect(run.message.tool_calls?.[0]?.function).toEqual({ name: 'ghost', arguments: '{"x"' })
  })
})

test('nothing is written to the console', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map(name =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  )
  for (const body of [HELLO, event({ error: 'x' }), '<html>']) {
    await collectRun({ fetch: fakeUpstream([body], { ending: 'reset' }).fetch })
    await collectRun({ fetch: fakeUpstream([body], { status: 500 }).fetch })
  }
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
