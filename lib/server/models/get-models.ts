import { mergeModels } from './merge-models'
import { modelCatalog } from './model-catalog-of-env'
import { modelsResponse } from './models-response'
import { toWireModel } from './to-wire-model'

/** Answers GET /v1/models: OpenAI's list shape, with the upstreams' further fields. */
export async function getModels(): Promise<Response> {
  const models = mergeModels(await modelCatalog().listings())
  return modelsResponse({ object: 'list', data: models.map(toWireModel) })
}
