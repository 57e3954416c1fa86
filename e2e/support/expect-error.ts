import { expect } from 'playwright/test'

/** Expects an answer that is a whole OpenAI error envelope with these fields, and returns its message. */
export async function expectError(
  response: Response,
  status: number,
  fields: Record<string, unknown>,
): Promise<string> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('x-request-id')).toMatch(/^req_/)
  const body: { error: Record<string, unknown> } = await response.json()
  expect(Object.keys(body)).toEqual(['error'])
  expect(Object.keys(body.error).sort()).toEqual(['code', 'message', 'param', 'type'])
  expect(body.error).toMatchObject(fields)
  expect(body.error.message).toMatch(/\S/)
  return String(body.error.message)
}
