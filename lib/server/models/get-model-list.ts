import type { ModelList } from '@/lib/chat/model-info'
import { describeModel } from './describe-model'
import { mergeModels } from './merge-models'
import { modelCatalog } from './model-catalog-of-env'
import { modelsResponse } from './models-response'

/** Answers GET /api/models: the same models with what the picker shows of each. */
export async function getModelList(): Promise<Response> {
  const listings = await modelCatalog().listings()
  const now = new Date()
  const list: ModelList = {
    object: 'list',
    data: mergeModels(listings).map(model => describeModel(model, now)),
    upstreams: listings.map(({ upstream: { name, kind }, verified }) => ({
      name,
      kind,
      models: verified ? 'listed' : 'unverified',
    })),
  }
  return modelsResponse(list)
}
