/** The chord of the platform's main modifier and a key, as people read it: "⌘↵" or "Ctrl ↵". */
export function primaryChord(key: string): string {
  return isApple() ? `⌘${key}` : `Ctrl ${key}`
}

function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
