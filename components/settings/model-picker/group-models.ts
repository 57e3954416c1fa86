import { type ModelInfo, SCENARIOS, type Scenario } from '@/lib/chat/model-info'
import { DEMO_MODELS, RECOMMENDED_MODELS } from '@/lib/chat/recommended-models'
import type { ModelEntry } from './model-entry'

export type ModelGroup = {
  kind: 'favourites' | 'recent' | Scenario | 'upstream'
  /** Whose models, in a group of kind `upstream`. */
  upstream?: string
  entries: ModelEntry[]
}

/** Each model once, in the first group it fits; groups without a model are left out. */
export function groupModels({
  models,
  favourites,
  recent,
  chosen,
}: {
  models: readonly ModelInfo[]
  favourites: readonly string[]
  recent: readonly string[]
  /** The id in use, which need not be listed. */
  chosen: string
}): ModelGroup[] {
  const known = new Map(models.map(info => [info.id, info]))
  const taken = new Set<string>([''])
  const take = (ids: Iterable<string>): ModelEntry[] => {
    const fresh = [...new Set(ids)].filter(id => !taken.has(id))
    for (const id of fresh) taken.add(id)
    return fresh.map(id => ({ id, info: known.get(id) }))
  }
  const groups: ModelGroup[] = [
    { kind: 'favourites', entries: take(favourites) },
    { kind: 'recent', entries: take(known.has(chosen) ? recent : [chosen, ...recent]) },
  ]
  for (const kind of SCENARIOS) groups.push({ kind, entries: take(recommended(models, kind)) })
  for (const upstream of new Set(models.map(model => model.upstream))) {
    const own = models.filter(model => model.upstream === upstream).map(({ id }) => id)
    groups.push({ kind: 'upstream', upstream, entries: take(own) })
  }
  return groups.filter(({ entries }) => entries.length > 0)
}

/** The listed models of one scenario, in the order of the API reference. */
function recommended(models: readonly ModelInfo[], scenario: Scenario): string[] {
  const order = [...RECOMMENDED_MODELS[scenario], ...DEMO_MODELS[scenario]]
  const place = (id: string) => order.findIndex(name => id === name || id.endsWith(`/${name}`))
  return models
    .filter(({ recommended_for }) => recommended_for.includes(scenario))
    .map(({ id }) => id)
    .sort((a, b) => place(a) - place(b))
}
