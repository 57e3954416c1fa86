/** Entries whose title has every word of the query, in any order, case and width. */
export function filterByTitle<Entry extends { title: string }>(
  entries: readonly Entry[],
  query: string,
  untitled: string,
): readonly Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return entries.filter(entry => {
    const text = entry.title === '' ? fold(untitled) : foldedTitle(entry)
    return words.every(word => text.includes(word))
  })
}

/** Folding ten thousand titles takes longer than a frame; summaries never change in place. */
const foldedTitles = new WeakMap<object, string>()

function foldedTitle(entry: { title: string }): string {
  const known = foldedTitles.get(entry)
  if (known !== undefined) return known
  const folded = fold(entry.title)
  foldedTitles.set(entry, folded)
  return folded
}

/** NFKC makes full-width letters, which Chinese keyboards type, equal to plain ones. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
