import { createSimulator } from '@/lib/simulator/create-simulator'
import { readEnv } from '../env'
import { createModelCatalog, type ModelCatalog } from './model-catalog'

let catalog: ModelCatalog | undefined

/** The models of the upstreams that the environment names. */
export function modelCatalog(): ModelCatalog {
  catalog ??= createModelCatalog({
    upstreams: readEnv().upstreams,
    fetchOf: ({ kind }) => (kind === 'simulator' ? createSimulator() : fetch),
  })
  return catalog
}
