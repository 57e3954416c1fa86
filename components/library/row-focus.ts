const BROWSER = '[data-conversation-browser]'
const ROW = '[data-conversation-row]'

/** Moves the focus among the rows of one list; above the first stands the search field. */
export function focusRow(from: HTMLElement, to: 'next' | 'previous' | 'first' | 'last'): void {
  const browser = from.closest(BROWSER)
  const rows = [...(browser?.querySelectorAll<HTMLElement>(ROW) ?? [])]
  const index = rows.indexOf(from)
  const search = browser?.querySelector<HTMLElement>('input')
  const target = {
    next: rows[index + 1],
    previous: index === 0 ? search : rows[index - 1],
    first: rows[0],
    last: rows.at(-1),
  }[to]
  target?.focus()
}

/** Leaves a row that is about to go: for the next one, else the previous, else the search field. */
export function leaveRow(row: HTMLElement): void {
  focusRow(row, 'next')
  if (document.activeElement === row || document.activeElement === document.body) {
    focusRow(row, 'previous')
  }
}
