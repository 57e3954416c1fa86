import type { ChatCompletionRequest, Run } from '@/lib/chat/types'
import { foldRunPart, newRun } from '../run'
import type { RunPart } from '../run-part'
import { type StreamOptions, streamChatCompletion } from '../stream-chat-completion'

export const REQUEST: ChatCompletionRequest = {
  model: 'gpt-5.5',
  stream: true,
  messages: [{ role: 'user', content: 'hi' }],
}

/** Runs a request to its end: every part, and what they fold into. */
export async function collectRun(
  options: StreamOptions,
  request = REQUEST,
  onPart: (part: RunPart) => void = () => undefined,
): Promise<{ parts: RunPart[]; run: Run }> {
  const parts: RunPart[] = []
  const { messages: _, ...params } = request
  let run = newRun({ id: 'run-1', params, startedAt: 0 })
  const stream = streamChatCompletion(request, { baseURL: 'http://gateway.test/v1', ...options })
  for await (const part of stream) {
    parts.push(part)
    run = foldRunPart(run, part)
    onPart(part)
  }
  return { parts, run }
}
