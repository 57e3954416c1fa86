import type { Generation } from '../limit-draft'
import { choiceSteps } from './choice-steps'
import { type Completion, SYSTEM_FINGERPRINT } from './completion'
import { simulateLogprobs } from './simulate-logprobs'

/** One server-sent event, and the token step it belongs to: 0 opens the answer. */
export type StreamEvent = { step: number; text: string }

function openingDelta({ calls, contentTokens }: Generation) {
  return { role: 'assistant', content: calls.length > 0 && contentTokens.length === 0 ? null : '' }
}

/** The events of a streamed answer as OpenAI sends them, choices of one step side by side. */
export function* completionEvents(
  completion: Completion,
  includeUsage: boolean,
): Generator<StreamEvent> {
  const { id, created, model, generations, topLogprobs, usage } = completion
  const head = { id, object: 'chat.completion.chunk', created, model }
  const event = (step: number, choices: unknown[], finalUsage: unknown = null): StreamEvent => {
    const chunk = {
      ...head,
      system_fingerprint: SYSTEM_FINGERPRINT,
      choices,
      ...(includeUsage ? { usage: finalUsage } : {}),
    }
    return { step, text: `data: ${JSON.stringify(chunk)}\n\n` }
  }
  const choice = (index: number, delta: unknown, logprobs: unknown, finish_reason: unknown) => [
    { index, delta, logprobs, finish_reason },
  ]

  for (const [index, generation] of generations.entries()) {
    yield event(0, choice(index, openingDelta(generation), null, null))
  }
  const writing = generations.map((generation, index) => ({
    index,
    finish_reason: generation.finish_reason,
    steps: choiceSteps(generation),
    position: 0,
  }))
  for (let step = 1; writing.length > 0; step++) {
    for (const writer of [...writing]) {
      const next = writer.steps.next()
      if (next.done) {
        yield event(step, choice(writer.index, {}, null, writer.finish_reason))
        writing.splice(writing.indexOf(writer), 1)
        continue
      }
      const { delta, token } = next.value
      const logprobs =
        topLogprobs === undefined || token === undefined
          ? null
          : { content: [simulateLogprobs(token, writer.position++, topLogprobs)], refusal: null }
      yield event(step, choice(writer.index, delta, logprobs, null))
    }
  }
  if (includeUsage) yield event(0, [], usage)
  yield { step: 0, text: 'data: [DONE]\n\n' }
}
