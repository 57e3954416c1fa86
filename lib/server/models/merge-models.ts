import type { Upstream } from '../env'
import type { Listing } from './list-upstream-models'
import type { UpstreamModel } from './parse-model-list'

/** A model with the one id by which the gateway addresses it. */
export type AddressedModel = {
  /** What goes into `model`. */
  id: string
  upstream: Upstream
  model: UpstreamModel
  verified: boolean
}

/** Joins the lists in order; a shared id is the first upstream's, and `<upstream>/<id>` for the later ones. */
export function mergeModels(listings: readonly Listing[]): AddressedModel[] {
  const owners = firstListers(listings)
  const merged = new Map<string, AddressedModel>()
  for (const { upstream, models, verified } of listings) {
    for (const model of models) {
      const plain = owners.get(model.id) === upstream
      const id = plain ? model.id : `${upstream.name}/${model.id}`
      // Some upstream really lists a model of that name, and a listed id wins.
      if (!plain && owners.has(id)) continue
      merged.set(id, { id, upstream, model, verified })
    }
  }
  return [...merged.values()]
}

/** Which upstream a plain id belongs to: the first that lists it. */
export function firstListers(listings: readonly Listing[]): Map<string, Upstream> {
  const owners = new Map<string, Upstream>()
  for (const { upstream, models } of listings)
    for (const { id } of models) if (!owners.has(id)) owners.set(id, upstream)
  return owners
}

/** A model by its id, or by `<upstream>/<id>`, which is understood of every model. */
export function findAddressed(
  models: readonly AddressedModel[],
  id: string,
): AddressedModel | undefined {
  const listed = models.find(model => model.id === id)
  if (listed) return listed
  const prefixed = models.find(({ upstream, model }) => `${upstream.name}/${model.id}` === id)
  return prefixed && { ...prefixed, id }
}
