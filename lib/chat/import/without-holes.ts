import { isRecord } from './is-record'

/** Takes out the fields whose value could not be read. */
export function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHoles)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(entries.map(([name, field]) => [name, withoutHoles(field)]))
}
