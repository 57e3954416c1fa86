import { newRequestId } from '../request-id'

/** A JSON answer that nobody keeps: what the upstreams offer may change at any time. */
export function modelsResponse(body: object): Response {
  return Response.json(body, {
    headers: { 'cache-control': 'no-store', 'x-request-id': newRequestId() },
  })
}
