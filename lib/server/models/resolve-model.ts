import type { Upstream } from '../env'
import type { Listing } from './list-upstream-models'

/** Where a completion goes, and the model's id as that upstream knows it. */
export type ResolvedModel = { upstream: Upstream; model: string }

/** A listed id goes to its first lister, a prefixed one to that upstream, any other to the first. */
export function resolveModel(
  model: string,
  upstreams: readonly Upstream[],
  known: () => readonly Listing[],
): ResolvedModel {
  const prefixed = upstreams.find(
    ({ name }) => model.startsWith(`${name}/`) && model.length > name.length + 1,
  )
  const first = upstreams.find(({ models }) => !models) ?? upstreams[0]
  if (!first) throw new Error('No upstream is configured.')
  if (upstreams.length === 1 && !prefixed) return { upstream: first, model }
  const lister = known().find(({ models }) => models.some(({ id }) => id === model))
  if (lister) return { upstream: lister.upstream, model }
  if (prefixed) return { upstream: prefixed, model: model.slice(prefixed.name.length + 1) }
  return { upstream: first, model }
}
