import type { ModelEntry } from './model-entry'

const NO_MATCH = 9

/** The models that match every word typed: the exact id first, then ids, then other names. */
export function rankModels(entries: readonly ModelEntry[], query: string): ModelEntry[] {
  const typed = query.trim()
  return entries
    .map(entry => ({ entry, rank: rankOf(entry, typed) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.entry.id.length - b.entry.id.length)
    .map(({ entry }) => entry)
}

/** The typed text as an id of its own, unless a model has exactly that id. */
export function typedModelId(entries: readonly ModelEntry[], query: string): string | undefined {
  const typed = query.trim()
  return typed === '' || entries.some(({ id }) => id === typed) ? undefined : typed
}

function rankOf({ id, info }: ModelEntry, typed: string): number {
  if (id === typed) return 0
  if (id.toLowerCase() === typed.toLowerCase()) return 1
  const plainId = plain(id)
  if (plainId.startsWith(plain(typed))) return 2
  const others = [info?.upstream, info?.name, info?.display_name]
  const names = others.flatMap(name => (typeof name === 'string' ? [plain(name)] : []))
  return Math.max(...typed.split(/\s+/).map(word => rankOfWord(plainId, names, plain(word))))
}

function rankOfWord(id: string, names: readonly string[], word: string): number {
  if (`-${id}`.includes(`-${word}`)) return 3
  if (id.includes(word)) return 4
  if (names.some(name => name.includes(word))) return 6
  const letters = word.replaceAll('-', '')
  return matchesStarts(id.match(/\d+|[^\d-]+/g) ?? [], letters) ? 5 : NO_MATCH
}

/** Whether letters are made of beginnings of words, in order: `cs46` of claude sonnet 4 6. */
function matchesStarts(words: readonly string[], letters: string): boolean {
  const reached = new Set([0])
  for (const word of words) {
    for (const from of [...reached]) {
      for (let length = 1; length <= word.length; length++) {
        if (letters[from + length - 1] !== word[length - 1]) break
        reached.add(from + length)
      }
    }
  }
  return reached.has(letters.length)
}

/** People type `gpt 5.5`, `GPT-5-5` and `gpt_5.5` for one thing. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s._:/-]+/g, '-')
}
