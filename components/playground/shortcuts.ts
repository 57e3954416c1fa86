export type ShortcutName =
  | 'run'
  | 'stop'
  | 'newConversation'
  | 'search'
  | 'composer'
  | 'panel'
  | 'sheet'

export type Shortcut = {
  name: ShortcutName
  key: string
  /** With ⌘ on Apple's, with Ctrl elsewhere. */
  primary: boolean
  /** Works while a text field has the focus. */
  inFields: boolean
}

/** Every shortcut of the page; the sheet shows this table and the listener obeys it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'run', key: 'Enter', primary: true, inFields: true },
  { name: 'stop', key: 'Escape', primary: false, inFields: true },
  { name: 'newConversation', key: 'j', primary: true, inFields: true },
  { name: 'search', key: 'k', primary: true, inFields: true },
  { name: 'panel', key: '.', primary: true, inFields: true },
  { name: 'composer', key: '/', primary: false, inFields: false },
  { name: 'sheet', key: '?', primary: false, inFields: false },
]

type KeyFacts = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'isComposing'>

/** The shortcut a key press asks for, if any; keys of an input method never do. */
export function shortcutFor(event: KeyFacts, isInField: boolean): ShortcutName | undefined {
  if (event.isComposing || event.altKey) return
  const primary = event.metaKey || event.ctrlKey
  return SHORTCUTS.find(
    shortcut =>
      shortcut.key === event.key.toLowerCase().replace('enter', 'Enter') &&
      shortcut.primary === primary &&
      (shortcut.inFields || !isInField),
  )?.name
}
