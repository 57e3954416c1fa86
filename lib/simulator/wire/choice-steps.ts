import type { Generation } from '../limit-draft'

/** One delta of a choice; `token` is set where it is a token of the text. */
type ChoiceStep = { delta: Record<string, unknown>; token?: string }

/** The deltas of a choice in order, a token each, between its first and its last chunk. */
export function* choiceSteps(generation: Generation): Generator<ChoiceStep> {
  for (const token of generation.reasoningTokens) yield { delta: { reasoning_content: token } }
  for (const token of generation.contentTokens) yield { delta: { content: token }, token }
  for (const [index, { id, name, argumentTokens }] of generation.calls.entries()) {
    const opening = { index, id, type: 'function', function: { name, arguments: '' } }
    yield { delta: { tool_calls: [opening] } }
    for (const token of argumentTokens) {
      yield { delta: { tool_calls: [{ index, function: { arguments: token } }] } }
    }
  }
}
