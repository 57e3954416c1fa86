import { nanoid } from 'nanoid'

/** A random id of 126 bits that also works on plain http, where `crypto.randomUUID` is missing. */
export function newId(): string {
  return nanoid(21)
}
