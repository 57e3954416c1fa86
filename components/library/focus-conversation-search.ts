/** Puts the focus into the search of conversations, opening them first where the rail is folded. */
export function focusConversationSearch(): void {
  const search = document.getElementById('library-search')
  if (search) search.focus()
  else document.getElementById('library-open')?.click()
}
