import type { LanguageModelMiddleware } from 'ai'
import { isSilent, reasoningIn, recordIn } from './sdk-event'

type WrapStream = NonNullable<LanguageModelMiddleware['wrapStream']>
type StreamPart =
  Awaited<ReturnType<WrapStream>>['stream'] extends ReadableStream<infer Part> ? Part : never

/**
 * Makes reasoning parts of `reasoning_content`, which @ai-sdk/openai does not read, and marks each
 * delta with the record it came from. Only silent raw chunks pass: each part costs as much as a text.
 */
export const sdkMiddleware: LanguageModelMiddleware = {
  specificationVersion: 'v4',
  wrapStream: async ({ doStream }) => {
    const { stream, ...rest } = await doStream()
    return { ...rest, stream: stream.pipeThrough(new TransformStream(createTransformer())) }
  },
}

function createTransformer(): Transformer<StreamPart, StreamPart> {
  let providerMetadata = {}
  let opened = 0
  let isOpen = false
  return {
    transform(part, controller) {
      if (part.type === 'raw') {
        providerMetadata = { wire: { record: recordIn(part.rawValue) ?? 0 } }
        const delta = reasoningIn(part.rawValue)
        if (isSilent(part.rawValue)) controller.enqueue(part)
        if (delta === '') return
        if (!isOpen) opened += 1
        const id = `reasoning-${opened}`
        if (!isOpen) controller.enqueue({ type: 'reasoning-start', id })
        isOpen = true
        controller.enqueue({ type: 'reasoning-delta', id, delta, providerMetadata })
        return
      }
      if (isOpen && endsReasoning(part)) {
        isOpen = false
        controller.enqueue({ type: 'reasoning-end', id: `reasoning-${opened}` })
      }
      controller.enqueue(isDelta(part) ? { ...part, providerMetadata } : part)
    },
  }
}

function isDelta(part: StreamPart) {
  return (
    part.type === 'text-delta' ||
    part.type === 'tool-input-start' ||
    part.type === 'tool-input-delta'
  )
}

function endsReasoning(part: StreamPart): boolean {
  return isDelta(part) || part.type === 'finish'
}
