import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, type Chunk, poem, say, streamed, textOf } from './testing/ask-simulator'
import { countTokens } from './tokenize'

describe('an answer that is not streamed', () => {
  test('has the shape of a chat.completion', async () => {
    expect(await ask(poem)).toEqual({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      created: Date.UTC(2026, 10, 22, 9) / 1000,
      model: 'demo-chat',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: expect.any(String), refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: expect.objectContaining({ prompt_tokens: expect.any(Number) }),
      system_fingerprint: 'fp_simulator',
    })
  })

  test('is the same for the same request', async () => {
    expect(await say('Tell me a joke')).toBe(await say('Tell me a joke'))
    const seeded = { temperature: 1.2, seed: 7 }
    expect(await say('Tell me a joke', seeded)).toBe(await say('Tell me a joke', seeded))
  })

  test('may vary between calls when the temperature lets it', async () => {
    const answers = new Set<string>()
    for (let index = 0; index < 12; index++) {
      const options = { randomId: () => `draw ${index}` }
      const body = await ask({ ...poem, temperature: 1 }, options)
      answers.add(body.choices[0].message.content)
    }
    expect(answers.size).toBeGreaterThan(1)
  })

  test('varies with the seed', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(seed => say('Tell me a joke', { seed })),
    )
    expect(new Set(answers.map(answer => answer.split('\n')[0])).size).toBeGreaterThan(1)
  })
})

describe('a stream', () => {
  test('opens with the role, closes with finish_reason and [DONE], and carries no usage unasked', async () => {
    const { response, chunks, last } = await streamed(poem)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(chunks[0]).toEqual({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion.chunk',
      created: Date.UTC(2026, 10, 22, 9) / 1000,
      model: 'demo-chat',
      system_fingerprint: 'fp_simulator',
      choices: [
        {
          index: 0,
          delta: { role: 'assistant', content: '' },
          logprobs: null,
          finish_reason: null,
        },
      ],
    })
    expect(chunks.at(-1).choices).toEqual([
      { index: 0, delta: {}, logprobs: null, finish_reason: 'stop' },
    ])
    expect(chunks.filter((chunk: Chunk) => 'usage' in chunk)).toEqual([])
    expect(new Set(chunks.map((chunk: { id: string }) => chunk.id)).size).toBe(1)
    expect(last).toBe('data: [DONE]')
  })

  test('says in tokens what the whole answer says', async () => {
    const { chunks } = await streamed(poem)
    const whole = (await ask(poem)).choices[0].message.content
    expect(textOf(chunks)).toBe(whole)
    expect(chunks.length).toBe(countTokens(whole) + 2)
  })

  test('ends in a chunk of usage without choices when asked for it', async () => {
    const { chunks } = await streamed({ ...poem, stream_options: { include_usage: true } })
    const { usage } = await ask(poem)
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage })
    expect(chunks.slice(0, -1).every((chunk: Chunk) => chunk.usage === null)).toBe(true)
  })

  test('interleaves its choices by index', async () => {
    const { chunks } = await streamed({ ...poem, n: 3 })
    const order = chunks.flatMap((chunk: Chunk) => chunk.choices.map(choice => choice.index))
    expect(order.slice(0, 9)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2])
    const ends = chunks.filter((chunk: Chunk) => chunk.choices[0]?.finish_reason === 'stop')
    expect(ends.length).toBe(3)
    const whole = await ask({ ...poem, n: 3 })
    for (const index of [0, 1, 2]) {
      expect(textOf(chunks, index)).toBe(whole.choices[index].message.content)
    }
  })
})

describe('n', () => {
  test('gives as many choices, and counts the tokens of all', async () => {
    const body = await ask({ ...poem, n: 8 })
    expect(body.choices.map((choice: { index: number }) => choice.index)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    const tokens = body.choices.map((choice: { message: { content: string } }) =>
      countTokens(choice.message.content),
    )
    expect(body.usage.completion_tokens).toBe(
      tokens.reduce((sum: number, count: number) => sum + count),
    )
  })

  test('gives the same answer each time at temperature 0', async () => {
    const body = await ask({ ...poem, n: 4, temperature: 0 })
    const answers = body.choices.map(
      (choice: { message: { content: string } }) => choice.message.content,
    )
    expect(new Set(answers).size).toBe(1)
  })
})

describe('limits', () => {
  test.each(['max_tokens', 'max_completion_tokens'])(
    '%s cuts the answer and says length',
    async name => {
      const body = await ask({ ...poem, [name]: 5 })
      const { chunks } = await streamed({ ...poem, [name]: 5 })
      expect(body.choices[0].finish_reason).toBe('length')
      expect(body.usage.completion_tokens).toBe(5)
      expect(textOf(chunks)).toBe(body.choices[0].message.content)
      expect(chunks.at(-1).choices[0].finish_reason).toBe('length')
    },
  )

  test('a limit that is just enough is no cut', async () => {
    const { usage, choices } = await ask(poem)
    const again = await ask({ ...poem, max_tokens: usage.completion_tokens })
    expect(again.choices[0].finish_reason).toBe('stop')
    expect(again.choices).toEqual(choices)
  })

  test('stop cuts before it, wherever it stands in the tokens', async () => {
    const whole = await say('What is recursion?')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 2),
        fc.integer({ min: 1, max: 12 }),
        async (start, length) => {
          const stop = whole.slice(start, start + length)
          const { chunks } = await streamed({
            model: 'demo-chat',
            messages: [{ role: 'user', content: 'What is recursion?' }],
            stop,
          })
          expect(textOf(chunks)).toBe(whole.slice(0, whole.indexOf(stop)))
          expect(chunks.at(-1).choices[0].finish_reason).toBe('stop')
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the first of several stop sequences wins, and one that never comes does nothing', async () => {
    const whole = await say('What is recursion?')
    const stopped = await say('What is recursion?', { stop: ['never', 'smaller', 'Base'] })
    expect(stopped).toBe(whole.slice(0, whole.indexOf('smaller')))
    expect(await say('What is recursion?', { stop: ['never'] })).toBe(whole)
  })
})

describe('usage', () => {
  test('adds up, and counts messages, tools and the answer', async () => {
    const { usage, choices } = await ask(poem)
    expect(usage.prompt_tokens).toBe(3 + 3 + countTokens('写一首关于深海的四行小诗'))
    expect(usage.completion_tokens).toBe(countTokens(choices[0].message.content))
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens)
    const tools = [{ type: 'function', function: { name: 'get_weather' } }]
    const more = await ask({ ...poem, tools })
    expect(more.usage.prompt_tokens).toBe(usage.prompt_tokens + countTokens(JSON.stringify(tools)))
  })
})

describe('logprobs', () => {
  test('stand beside every token, with as many rivals as asked for', async () => {
    const body = await ask({ ...poem, logprobs: true, top_logprobs: 3 })
    const { content } = body.choices[0].logprobs
    expect(content.map((entry: { token: string }) => entry.token).join('')).toBe(
      body.choices[0].message.content,
    )
    for (const entry of content) {
      expect(entry.logprob).toBeLessThanOrEqual(0)
      expect(new TextDecoder().decode(new Uint8Array(entry.bytes))).toBe(entry.token)
      expect(entry.top_logprobs.length).toBe(3)
      expect(entry.top_logprobs[0]).toMatchObject({ token: entry.token, logprob: entry.logprob })
      const likelihood = entry.top_logprobs.reduce(
        (sum: number, rival: { logprob: number }) => sum + Math.exp(rival.logprob),
        0,
      )
      expect(likelihood).toBeLessThanOrEqual(1.001)
    }
    const { chunks } = await streamed({ ...poem, logprobs: true, top_logprobs: 3 })
    const parts = chunks.flatMap((chunk: { choices: { logprobs: { content: [] } | null }[] }) =>
      chunk.choices.flatMap(choice => choice.logprobs?.content ?? []),
    )
    expect(parts).toEqual(content)
  })
})
