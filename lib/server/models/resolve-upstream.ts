import { modelCatalog } from './model-catalog-of-env'
import { type ResolvedModel, resolveModel } from './resolve-model'

/** Finds the upstream of a model without waiting for one: lists not yet known are read behind. */
export async function resolveUpstream(model: string): Promise<ResolvedModel> {
  const { upstreams, known } = modelCatalog()
  return resolveModel(model, upstreams, known)
}
