import { createOpenAI } from '@ai-sdk/openai'
import {
  jsonSchema,
  streamText,
  type TextStreamPart,
  type ToolSet,
  tool,
  wrapLanguageModel,
} from 'ai'
import { isRecord } from './is-record'
import { sdkMiddleware } from './sdk-middleware'

/** The AI SDK's parts of what `fetch` brings; `tools` are the request's own. */
export function sdkStream(
  fetch: () => Promise<Response>,
  tools: unknown,
): AsyncIterable<TextStreamPart<ToolSet>> {
  globalThis.AI_SDK_LOG_WARNINGS = false
  const openai = createOpenAI({
    baseURL: 'https://placeholder.invalid/v1',
    // Without one the SDK throws in browsers. The server holds the real key.
    apiKey: 'placeholder',
    fetch,
  })
  // By a real model id the SDK would drop and rename parameters. `fetch` sends the user's own body.
  return streamText({
    model: wrapLanguageModel({ model: openai.chat('placeholder'), middleware: sdkMiddleware }),
    prompt: 'placeholder',
    // No `toolChoice`: the SDK would enforce it on the answer. No `abortSignal`: the SDK would drop
    // what it had read but not delivered; `fetch` ends the body instead.
    tools: declaredTools(tools),
    maxRetries: 0,
    include: { rawChunks: true },
    onError() {},
  }).stream
}

/** The declared names, so that calls of them are valid; the schemas are the server's business. */
function declaredTools(tools: unknown): ToolSet | undefined {
  if (!Array.isArray(tools)) return undefined
  const names = tools
    .map(declared =>
      isRecord(declared) && isRecord(declared.function) ? declared.function.name : '',
    )
    .filter((name): name is string => typeof name === 'string' && name !== '')
  return Object.fromEntries(
    names.map(name => [name, tool({ inputSchema: jsonSchema({ type: 'object' }) })]),
  )
}
