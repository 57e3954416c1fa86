import type { Generation } from '../limit-draft'
import { type Completion, SYSTEM_FINGERPRINT } from './completion'
import { simulateLogprobs } from './simulate-logprobs'

function messageOf({ reasoningTokens, contentTokens, calls }: Generation) {
  const content = contentTokens.join('')
  return {
    role: 'assistant',
    content: calls.length > 0 && content === '' ? null : content,
    ...(reasoningTokens.length > 0 ? { reasoning_content: reasoningTokens.join('') } : {}),
    refusal: null,
    ...(calls.length > 0
      ? {
          tool_calls: calls.map(({ id, name, argumentTokens }) => ({
            id,
            type: 'function',
            function: { name, arguments: argumentTokens.join('') },
          })),
        }
      : {}),
  }
}

/** The body of an answer that is not streamed. */
export function completionBody({ generations, topLogprobs, ...completion }: Completion) {
  return {
    id: completion.id,
    object: 'chat.completion',
    created: completion.created,
    model: completion.model,
    choices: generations.map((generation, index) => ({
      index,
      message: messageOf(generation),
      logprobs:
        topLogprobs === undefined
          ? null
          : {
              content: generation.contentTokens.map((token, position) =>
                simulateLogprobs(token, position, topLogprobs),
              ),
              refusal: null,
            },
      finish_reason: generation.finish_reason,
    })),
    usage: completion.usage,
    system_fingerprint: SYSTEM_FINGERPRINT,
  }
}
