import { useState } from 'react'
import { usePlayground, usePlaygroundStore } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'
import { groupModels, type ModelGroup } from './group-models'
import type { ModelEntry } from './model-entry'
import { rankModels, typedModelId } from './rank-models'

/** What the picker offers: groups at rest, one ranked list while searching, then the typed id. */
export function useModelOptions(query: string): {
  groups: (Omit<ModelGroup, 'kind'> & { kind: ModelGroup['kind'] | 'found' })[]
  /** Every option in its order on the screen. */
  ids: string[]
  typedId: string | undefined
  chosen: string
  entryOf: (id: string) => ModelEntry | undefined
} {
  const store = usePlaygroundStore()
  const models = usePlayground(state => state.models?.data)
  const chosen = usePlayground(state => selectColumn(state).params.model)
  // As they were at opening: a list that rearranges itself under the pointer cannot be aimed at.
  const [preferences] = useState(() => store.getState().preferences)

  const grouped = groupModels({
    models: models ?? [],
    favourites: preferences.favouriteModels,
    recent: preferences.recentModels,
    chosen,
  })
  const all = grouped.flatMap(({ entries }) => entries)
  const typedId = typedModelId(all, query)
  const groups =
    query.trim() === '' ? grouped : [{ kind: 'found' as const, entries: rankModels(all, query) }]
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id))
  return {
    groups,
    ids: typedId === undefined ? ids : [...ids, typedId],
    typedId,
    chosen,
    entryOf: id => all.find(entry => entry.id === id),
  }
}
