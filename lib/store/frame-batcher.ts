/** Longest wait in ms: a frame that never comes (a hidden tab paints none) holds nothing back. */
const LONGEST_WAIT = 100

/** Collects items and hands them over at most once per frame; in a hidden tab, ten times a second. */
export function createFrameBatcher<Item>(flush: (items: Item[]) => void) {
  let pending: Item[] = []
  let cancel: (() => void) | undefined

  const flushNow = () => {
    cancel?.()
    cancel = undefined
    if (pending.length === 0) return
    const items = pending
    pending = []
    flush(items)
  }

  return {
    push(item: Item) {
      pending.push(item)
      cancel ??= nextFrame(flushNow)
    },
    flush: flushNow,
  }
}

function nextFrame(callback: () => void): () => void {
  const timer = setTimeout(callback, LONGEST_WAIT)
  if (typeof requestAnimationFrame === 'undefined') return () => clearTimeout(timer)
  const frame = requestAnimationFrame(callback)
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
