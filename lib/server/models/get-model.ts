import { errorResponse } from '../error-response'
import { findAddressed, mergeModels } from './merge-models'
import { modelCatalog } from './model-catalog-of-env'
import { modelsResponse } from './models-response'
import { toWireModel } from './to-wire-model'

/** Answers GET /v1/models/{id}; slashes in the id may be encoded or not. */
export async function getModel(request: Request): Promise<Response> {
  const id = modelIdOf(request)
  const model = findAddressed(mergeModels(await modelCatalog().listings()), id)
  if (model) return modelsResponse(toWireModel(model))
  return errorResponse(404, {
    message: 'No upstream lists this model.',
    type: 'invalid_request_error',
    code: 'model_not_found',
    param: 'model',
  })
}

function modelIdOf(request: Request): string {
  const path = new URL(request.url).pathname.replace(/^.*?\/models\//, '')
  try {
    return decodeURIComponent(path)
  } catch (error) {
    // Not an encoding at all: then it is the id of no model.
    if (error instanceof URIError) return path
    throw error
  }
}
