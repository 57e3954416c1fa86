import { randomUUID } from 'node:crypto'

/** An id for an answer whose upstream gave none. */
export function newRequestId(): string {
  return `req_${randomUUID().replaceAll('-', '')}`
}
