/** A field of a foreign object by its path, own properties only. */
export function upstreamField(fields: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      fields,
    )
}

/** The strings of the first of these fields that is a list with any, in lower case. */
export function stringsAt(fields: unknown, paths: readonly string[]): string[] | undefined {
  for (const path of paths) {
    const value = upstreamField(fields, path)
    if (!Array.isArray(value)) continue
    const words = value.filter(item => typeof item === 'string').map(item => item.toLowerCase())
    if (words.length) return words
  }
  return undefined
}

/** The first of these fields that is a positive whole number, also one written as digits. */
export function countAt(fields: unknown, paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const value = upstreamField(fields, path)
    const count = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
    if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) return count
  }
  return undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
