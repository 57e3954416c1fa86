const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** The option a key leads to; arrows go round, pages stop at the ends. Undefined for other keys. */
export function moveActive(
  ids: readonly string[],
  active: string | undefined,
  key: string,
): string | undefined {
  const last = ids.length - 1
  const index = active === undefined ? -1 : ids.indexOf(active)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids[last]
  const step = STEP[key]
  if (step === undefined || last < 0) return undefined
  if (key.startsWith('Arrow')) return ids[(index + step + ids.length) % ids.length]
  return ids[Math.min(Math.max(index + step, 0), last)]
}
