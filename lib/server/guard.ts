import { originOfHost } from './allowed-host'
import { type Env, readEnv } from './env'
import { errorResponse } from './error-response'

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

const forbidden = (code: string, message: string) =>
  errorResponse(403, { message, type: 'permission_error', code })

const unsupported = (code: string, message: string) =>
  errorResponse(415, { message, type: 'invalid_request_error', code })

function refuseStranger(request: Request, env: Env): Response | undefined {
  const ownOrigin = originOfHost(request.headers.get('host'), env)
  if (!ownOrigin)
    return forbidden('host_not_allowed', 'This server does not answer to that Host header.')
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== ownOrigin && origin !== env.publicURL?.origin)
    return forbidden('origin_not_allowed', 'Requests from that origin are not allowed.')
  const site = request.headers.get('sec-fetch-site')
  // `none` is a person who typed the address; no script of another site can send it.
  const typed = site === 'none' && request.method === 'GET'
  if (site !== null && site !== 'same-origin' && !typed)
    return forbidden('site_not_allowed', 'Requests from other sites are not allowed.')
  return undefined
}

function refuseContent(request: Request): Response | undefined {
  if (request.headers.has('content-encoding'))
    return unsupported(
      'unsupported_content_encoding',
      'Send the body as it is, without Content-Encoding.',
    )
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (request.method !== 'POST' || type.trim().toLowerCase() === 'application/json')
    return undefined
  return unsupported('unsupported_content_type', 'Send JSON with Content-Type: application/json.')
}

/** A refusal to be sent before any work is done and before the body is read, or undefined. */
export function guard(request: Request, env = readEnv()): Response | undefined {
  return refuseStranger(request, env) ?? refuseContent(request)
}

/** A route handler behind the guard, whose unforeseen failures are typed errors too. */
export function guarded<Context>(answer: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return guard(request) ?? (await answer(request, context))
    } catch (error) {
      console.error(error)
      return errorResponse(500, {
        message: 'The playground server failed to answer. Its log says why.',
        type: 'server_error',
        code: 'internal_error',
      })
    }
  }
}
