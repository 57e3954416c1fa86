/** Props of a box that scrolls sideways: the keyboard reaches it, its label says what it holds. */
export function scrollable(label: string) {
  return { tabIndex: 0, role: 'group', 'aria-label': label } as const
}
