import type { SimulatedModel } from './simulated-models'

/** Why a request is not answered, in the words of the OpenAI error envelope. */
export type Refusal = {
  status: number
  message: string
  type: 'invalid_request_error' | 'rate_limit_error'
  code: string | null
  param: string | null
  headers?: Record<string, string>
}

/** A 400 that names the field at fault. */
export function badRequest(message: string, param: string | null): Refusal {
  return { status: 400, message, type: 'invalid_request_error', code: 'invalid_value', param }
}

/** The 404 for a model that is not served. */
export function unknownModel(id: string): Refusal {
  return {
    status: 404,
    message: `The model '${id.slice(0, 100)}' does not exist. GET /models lists those that do.`,
    type: 'invalid_request_error',
    code: 'model_not_found',
    param: 'model',
  }
}

/** The 400 for a picture sent to a model without eyes. */
export function noImages(model: SimulatedModel): Refusal {
  return badRequest(`The model '${model.id}' takes no images. 'demo-vision' does.`, 'messages')
}

/** The 429 with which the flaky model greets every other request. */
export function rateLimited(): Refusal {
  return {
    status: 429,
    message: 'The simulated rate limit is reached. The next request will be answered.',
    type: 'rate_limit_error',
    code: 'rate_limit_exceeded',
    param: null,
    headers: { 'retry-after': '1' },
  }
}

/** The refusal as an HTTP response. */
export function refusalResponse({ status, headers, ...error }: Refusal): Response {
  return Response.json({ error }, { status, headers })
}
