import { answerCompletion } from './answer-completion'
import { type Refusal, refusalResponse, unknownModel } from './refusal'
import { type Route, routeOf } from './route-of'
import { findModel, SIMULATED_MODELS } from './simulated-models'

export type SimulatorOptions = {
  /** Time to the first token, in ms; about 300 by default. */
  ttftMs?: number
  /** 80 by default; Infinity for no delay between tokens. */
  tokensPerSecond?: number
  /** Epoch ms. */
  now?: () => number
  /** What follows `req_`, `chatcmpl-` and `call_`; draws the variant where answers may vary. */
  randomId?: () => string
}

export type Simulator = (request: Request) => Promise<Response>

function createId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 24)
}

function notFound(pathname: string): Refusal {
  return {
    status: 404,
    message: `There is nothing at ${pathname.slice(0, 200)}.`,
    type: 'invalid_request_error',
    code: 'unknown_url',
    param: null,
  }
}

function wrongMethod(method: string, route: Route): Refusal {
  return {
    status: 405,
    message: `${method} is not allowed here; ${route.method} is.`,
    type: 'invalid_request_error',
    code: 'method_not_allowed',
    param: null,
    headers: { allow: route.method },
  }
}

function answerModels(route: Route): Response {
  if (route.name !== 'model') return Response.json({ object: 'list', data: SIMULATED_MODELS })
  const model = findModel(route.id)
  return model ? Response.json(model) : refusalResponse(unknownModel(route.id))
}

/** A model server without a model; rejects only with the abort reason of the request's signal. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { ttftMs = 300, tokensPerSecond = 80, now = Date.now, randomId = createId } = options
  if (!(ttftMs >= 0 && ttftMs < Infinity)) throw new RangeError('ttftMs must be 0 or more')
  if (!(tokensPerSecond > 0)) throw new RangeError('tokensPerSecond must be more than 0')
  let flakyRequests = 0
  const takeRefusal = () => flakyRequests++ % 2 === 0

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const route = routeOf(pathname)
    if (!route) return refusalResponse(notFound(pathname))
    if (request.method !== route.method) return refusalResponse(wrongMethod(request.method, route))
    if (route.name !== 'chat-completions') return answerModels(route)
    return answerCompletion(request, { ttftMs, tokensPerSecond, now, randomId, takeRefusal })
  }

  return async request => {
    const response = await answer(request)
    response.headers.set('x-request-id', `req_${randomId()}`)
    return response
  }
}
