import type { KeyboardEvent } from 'react'

/**
 * True while a key belongs to an input method: Chrome says `isComposing`; Safari has ended the
 * composition before its Enter arrives and only leaves keyCode 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229
}
