/** At opening: into the search, but not by touch, where a keyboard would cover the list. */
export function focusSearch(event: Event) {
  if (!matchMedia('(hover: none)').matches) return
  event.preventDefault()
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
}
