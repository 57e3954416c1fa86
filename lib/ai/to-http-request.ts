import type { ChatCompletionRequest } from '@/lib/chat/types'

export type HttpRequest = {
  url: string
  init: { method: string; headers: Record<string, string>; body: string }
}

/** The POST of a request, its body verbatim; a relative `baseURL` is of the page's own origin. */
export function toHttpRequest(request: ChatCompletionRequest, baseURL: string): HttpRequest {
  const path = `${baseURL.replace(/\/+$/, '')}/chat/completions`
  const origin = globalThis.location?.origin
  return {
    url: origin ? new URL(path, origin).href : path,
    init: {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: request.stream === true ? 'text/event-stream' : 'application/json',
      },
      body: JSON.stringify(request),
    },
  }
}
