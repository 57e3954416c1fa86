import { isRecord } from '../is-record'
import { ownValue } from './schema-node'

function decodeSegment(segment: string): string {
  const unescaped = segment.replaceAll('~1', '/').replaceAll('~0', '~')
  try {
    return decodeURIComponent(unescaped)
  } catch {
    // A stray percent sign stands for itself.
    return unescaped
  }
}

/** What a local reference (`#`, `#/$defs/…`) points to in the root; undefined for any other. */
export function resolveReference(reference: unknown, root: unknown): unknown {
  if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference)) return undefined
  return reference
    .slice(1)
    .split('/')
    .slice(1)
    .reduce<unknown>((at, segment) => {
      if (!isRecord(at) && !Array.isArray(at)) return undefined
      return ownValue(at, decodeSegment(segment))
    }, root)
}
