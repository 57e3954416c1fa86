import { describe, expect, test } from 'vitest'
import { ask, type Chunk, poem, streamed } from './testing/ask-simulator'

describe('demo-thinking', () => {
  const body = { ...poem, model: 'demo-thinking' }

  test('thinks first, in the language it is asked in, and counts its thoughts', async () => {
    const { chunks } = await streamed({ ...body, stream_options: { include_usage: true } })
    const deltas = chunks.flatMap((chunk: Chunk) => chunk.choices.map(choice => choice.delta))
    const thoughts = deltas.filter((delta: object) => 'reasoning_content' in delta)
    const firstText = deltas.findIndex((delta: { content?: string }) => delta.content)
    const lastThought = deltas.findLastIndex((delta: object) => 'reasoning_content' in delta)
    expect(thoughts.length).toBeGreaterThan(20)
    expect(lastThought).toBeLessThan(firstText)
    expect(chunks.at(-1).usage.completion_tokens_details.reasoning_tokens).toBe(thoughts.length)
    const whole = await ask(body)
    expect(whole.choices[0].message.reasoning_content).toContain('深海')
    expect(whole.choices[0].message.content).toMatch(/。/)
  })

  test('can be cut while it still thinks', async () => {
    const { choices, usage } = await ask({ ...body, max_tokens: 4 })
    expect(choices[0]).toMatchObject({ finish_reason: 'length', message: { content: '' } })
    expect(usage.completion_tokens_details.reasoning_tokens).toBe(4)
  })

  test('stop sequences leave its thoughts alone', async () => {
    const { choices } = await ask({ ...body, stop: '深' })
    expect(choices[0].message.reasoning_content).toContain('深海')
  })

  test.each([
    { reasoning_effort: 'none' },
    { thinking: { type: 'disabled' } },
    { enable_thinking: false },
  ])('%o keeps it from thinking', async more => {
    const { choices } = await ask({ ...body, ...more })
    expect(choices[0].message).not.toHaveProperty('reasoning_content')
  })

  test('more effort makes it think longer', async () => {
    const counts = []
    for (const reasoning_effort of ['low', 'medium', 'high']) {
      const { usage } = await ask({ ...body, reasoning_effort })
      counts.push(usage.completion_tokens_details.reasoning_tokens)
    }
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect(counts[0]).toBeLessThan(counts[2])
  })
})
