import type { AddressedModel } from './merge-models'

/** A model as OpenAI lists it. */
export type WireModel = {
  id: string
  object: 'model'
  /** Epoch seconds; 0 where the upstream does not say. */
  created: number
  owned_by: string
  [field: string]: unknown
}

/** The upstream's entry under the gateway's id, with the four fields that every client relies on. */
export function toWireModel({ id, upstream, model }: AddressedModel): WireModel {
  const { created, owned_by } = model
  return {
    ...model,
    id,
    object: 'model',
    created: Number.isSafeInteger(created) ? Number(created) : 0,
    owned_by: typeof owned_by === 'string' ? owned_by : upstream.name,
  }
}
