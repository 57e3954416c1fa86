import { createSimulator, type SimulatorOptions } from '../create-simulator'

/** A simulator without delays, whose ids count up. */
export function createInstantSimulator(options: SimulatorOptions = {}) {
  let ids = 0
  return createSimulator({
    ttftMs: 0,
    tokensPerSecond: Number.POSITIVE_INFINITY,
    now: () => Date.UTC(2026, 10, 22, 9),
    randomId: () => `id${++ids}`,
    ...options,
  })
}

/** A completion request as a client sends it. */
export function completionRequest(body: unknown, init: RequestInit = {}): Request {
  return new Request('http://simulator.test/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}

/** The parsed body of one unstreamed completion by a fresh simulator. */
export async function ask(body: Record<string, unknown>, options: SimulatorOptions = {}) {
  const response = await createInstantSimulator(options)(completionRequest(body))
  return response.json()
}

/** What `demo-chat` (or another model) says to one user message. */
export async function say(text: string, more: Record<string, unknown> = {}): Promise<string> {
  const messages = [{ role: 'user', content: text }]
  const body = await ask({ model: 'demo-chat', messages, ...more })
  return body.choices[0].message.content
}

/** The chunks of a streamed completion, without the closing `[DONE]`. */
export async function streamed(body: Record<string, unknown>, options: SimulatorOptions = {}) {
  const request = completionRequest({ ...body, stream: true })
  const response = await createInstantSimulator(options)(request)
  const text = await response.text()
  const frames = text.split('\n\n').filter(frame => frame !== '')
  const chunks = frames.slice(0, -1).map(frame => JSON.parse(frame.slice('data: '.length)))
  return { response, text, chunks, last: frames.at(-1) }
}

/** The request that most tests send. */
export const poem = {
  model: 'demo-chat',
  messages: [{ role: 'user', content: '写一首关于深海的四行小诗' }],
}

export type Chunk = {
  choices: {
    index: number
    delta: { content?: string; reasoning_content?: string; role?: string }
    finish_reason: string | null
    logprobs: unknown
  }[]
  usage?: unknown
}

/** What one choice says in all its chunks. */
export function textOf(chunks: Chunk[], index = 0): string {
  return chunks
    .flatMap(chunk => chunk.choices)
    .filter(choice => choice.index === index)
    .map(choice => choice.delta.content ?? '')
    .join('')
}
