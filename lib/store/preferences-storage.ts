import type { Preferences } from './playground-state'

const PREFERENCES = 'dimilinks.preferences'
const OPEN = 'dimilinks.open-conversation'

export const DEFAULT_PREFERENCES: Preferences = {
  enterSends: false,
  rawText: false,
  favouriteModels: [],
  recentModels: [],
  railOpen: true,
  panelOpen: true,
}

/** Small things that are read before the first paint; documents are in `ConversationStorage`. */
export type PreferencesStorage = {
  read(): Preferences
  write(preferences: Preferences): void
  /** What this tab had open, else what any tab opened last. */
  readOpenId(): string | undefined
  /** For this tab and, once there is something in it, for tabs to come. */
  writeOpenId(id: string, isUntouched: boolean): void
}

/** Preferences in localStorage; where the browser forbids it, they last as long as the page. */
export function createPreferencesStorage(): PreferencesStorage {
  return {
    read() {
      const stored = attempt(() => JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}'))
      return { ...DEFAULT_PREFERENCES, ...keepKnown(stored) }
    },
    write: preferences => {
      attempt(() => localStorage.setItem(PREFERENCES, JSON.stringify(preferences)))
    },
    readOpenId: () =>
      attempt(() => sessionStorage.getItem(OPEN) ?? localStorage.getItem(OPEN)) ?? undefined,
    writeOpenId: (id, isUntouched) => {
      attempt(() => {
        sessionStorage.setItem(OPEN, id)
        if (!isUntouched) localStorage.setItem(OPEN, id)
      })
    },
  }
}

function keepKnown(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => {
      const standard = DEFAULT_PREFERENCES[key as keyof Preferences]
      return typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard)
    }),
  )
}

/** Private windows throw on any access, and a full disk on every write. */
function attempt<Value>(access: () => Value): Value | undefined {
  try {
    return access()
  } catch (error) {
    console.warn('This browser does not keep preferences.', error)
  }
}
