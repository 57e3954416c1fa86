import { z } from 'zod'
import type { Upstream } from '../env'
import { redactSecrets } from '../redact'
import type { UpstreamModel } from './parse-model-list'

const Models = z.array(z.looseObject({ id: z.string() }))

/** The models without their upstream's key or address; one whose id would have to change is left out. */
export function withoutSecrets(models: UpstreamModel[], upstream: Upstream): UpstreamModel[] {
  // As one text written anew, so that an escape in the answer hides nothing.
  const clean = Models.parse(JSON.parse(redactSecrets(JSON.stringify(models), upstream)))
  return clean.filter(({ id }, index) => id === models[index]?.id)
}
