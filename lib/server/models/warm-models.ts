import { readEnv } from '../env'
import { modelCatalog } from './model-catalog-of-env'

/** Starts reading the model lists where they decide which upstream a plain id goes to. */
export function warmModels(): void {
  if (readEnv().upstreams.length > 1) modelCatalog().known()
}
