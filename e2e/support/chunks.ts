type Delta = Record<string, unknown>

/** One `chat.completion.chunk` as a frame of the stream. */
export function frame(delta: Delta, finish_reason: string | null = null): string {
  return event({
    id: 'chatcmpl-test',
    object: 'chat.completion.chunk',
    created: 1_777_080_000,
    model: 'test-model-2026',
    choices: [{ index: 0, delta, finish_reason }],
  })
}

/** Any value as a frame. */
export function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`
}

/** The last frame of a stream that says how many tokens it took. */
export const usageFrame = event({
  id: 'chatcmpl-test',
  object: 'chat.completion.chunk',
  choices: [],
  usage: { prompt_tokens: 118, completion_tokens: 24, total_tokens: 142 },
})

export const doneFrame = 'data: [DONE]\n\n'

/** A whole stream that says `text`, one word a frame. */
export function streamOf(text: string): string {
  const words = text.match(/\S+\s*/g) ?? []
  return [
    frame({ role: 'assistant', content: '' }),
    ...words.map(content => frame({ content })),
    frame({}, 'stop'),
    usageFrame,
    doneFrame,
  ].join('')
}
