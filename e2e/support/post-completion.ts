import type { App } from './start-app'

/** The smallest request that passes every check. */
export const MINIMAL = { model: 'test-model', messages: [{ role: 'user', content: 'hi' }] }

/** Posts a completion; a string is sent verbatim, anything else as JSON. */
export function postCompletion(
  app: App,
  body: unknown = MINIMAL,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(`${app.url}/v1/chat/completions`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  })
}

/** A response's body byte for byte, as latin1 so that a difference can be read. */
export async function bytesOf(response: Response): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString('latin1')
}
