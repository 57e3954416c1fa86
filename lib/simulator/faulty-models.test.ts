import { describe, expect, test } from 'vitest'
import {
  ask,
  type Chunk,
  completionRequest,
  createInstantSimulator,
  poem,
  textOf,
} from './testing/ask-simulator'

describe('demo-flaky', () => {
  test('refuses every other request with 429 and Retry-After, each simulator on its own', async () => {
    const simulator = createInstantSimulator()
    const other = createInstantSimulator()
    const request = () => completionRequest({ ...poem, model: 'demo-flaky' })
    const statuses = []
    for (let round = 0; round < 4; round++) statuses.push((await simulator(request())).status)
    expect(statuses).toEqual([429, 200, 429, 200])
    const refused = await other(request())
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await refused.json()).error).toMatchObject({
      type: 'rate_limit_error',
      code: 'rate_limit_exceeded',
    })
  })
})

describe('demo-disconnect', () => {
  const body = { ...poem, model: 'demo-disconnect' }

  async function readUntilBreak(response: Response) {
    let text = ''
    const decoder = new TextDecoder()
    const reader = response.body?.getReader()
    const failure = await (async () => {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true }
        if (done) return undefined
        text += decoder.decode(value, { stream: true })
      }
    })().catch((error: unknown) => error)
    return { text, failure }
  }

  test('breaks its stream off in the middle, without a finish_reason', async () => {
    const response = await createInstantSimulator()(completionRequest({ ...body, stream: true }))
    const { text, failure } = await readUntilBreak(response)
    expect(failure).toBeInstanceOf(TypeError)
    const frames = text.trim().split('\n\n')
    const chunks = frames.map(frame => JSON.parse(frame.slice('data: '.length)))
    const said = textOf(chunks)
    expect(said.length).toBeGreaterThan(5)
    expect(said).not.toContain('demo-disconnect')
    expect(chunks.every((chunk: Chunk) => chunk.choices[0]?.finish_reason === null)).toBe(true)
    expect(text).not.toContain('[DONE]')
  })

  test('breaks its JSON off too', async () => {
    const response = await createInstantSimulator()(completionRequest(body))
    const { text, failure } = await readUntilBreak(response)
    expect(response.status).toBe(200)
    expect(failure).toBeInstanceOf(TypeError)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  test('finishes an answer that is continued from where it broke off', async () => {
    const response = await createInstantSimulator()(completionRequest({ ...body, stream: true }))
    const { text } = await readUntilBreak(response)
    const chunks = text
      .trim()
      .split('\n\n')
      .map(frame => JSON.parse(frame.slice(6)))
    const said = textOf(chunks)
    const messages = [...body.messages, { role: 'assistant', content: said }]
    const rest = await ask({ ...body, messages })
    expect(rest.choices[0].finish_reason).toBe('stop')
    expect(said + rest.choices[0].message.content).toContain('`demo-disconnect`')
  })
})
