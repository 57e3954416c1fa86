export type SwrCacheOptions<Key, Value> = {
  /** Must not reject; `previous` is the value to be replaced. */
  load: (key: Key, previous: Value | undefined) => Promise<Value>
  /** Milliseconds from its loading: for how long it is fresh, and how long it may be served at all. */
  lifetime: (value: Value) => { freshMs: number; usableMs: number }
  /** Milliseconds on any clock that does not go back. */
  now?: () => number
}

type Entry<Value> = { value: Value; freshUntil: number; usableUntil: number }

/** A cache that serves a stale value at once and renews it behind, with one load at a time per key. */
export function createSwrCache<Key, Value>({
  load,
  lifetime,
  now = () => performance.now(),
}: SwrCacheOptions<Key, Value>) {
  const entries = new Map<Key, Entry<Value>>()
  const loads = new Map<Key, Promise<Value>>()

  async function renew(key: Key): Promise<Value> {
    const value = await load(key, entries.get(key)?.value)
    const { freshMs, usableMs } = lifetime(value)
    entries.set(key, { value, freshUntil: now() + freshMs, usableUntil: now() + usableMs })
    return value
  }

  function renewOnce(key: Key): Promise<Value> {
    const running = loads.get(key)
    if (running) return running
    const started = renew(key).finally(() => loads.delete(key))
    loads.set(key, started)
    return started
  }

  /** The value at hand, however old; a renewal starts behind when it is missing or stale. */
  function peek(key: Key): Value | undefined {
    const entry = entries.get(key)
    if (!entry || now() >= entry.freshUntil) void renewOnce(key)
    return entry?.value
  }

  /** The value at hand while it is usable, else the one being loaded. */
  async function get(key: Key): Promise<Value> {
    const entry = entries.get(key)
    if (!entry || now() >= entry.usableUntil) return renewOnce(key)
    if (now() >= entry.freshUntil) void renewOnce(key)
    return entry.value
  }

  return { get, peek }
}
