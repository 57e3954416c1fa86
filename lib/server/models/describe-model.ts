import { CAPABILITIES, type ModelInfo } from '@/lib/chat/model-info'
import { recommendedFor } from '@/lib/chat/recommended-models'
import { familyCapabilities } from './known-families'
import type { AddressedModel } from './merge-models'
import { statedContextWindow, statedMaxOutput } from './model-limits'
import { findInPriceList } from './price-list'
import { statedCapabilities, statedInputModalities } from './stated-capabilities'

/** Ours in a ModelInfo: an upstream's field of the same name must not pass for one of them. */
const OUR_FIELDS = [
  'upstream',
  'capabilities',
  'input_modalities',
  'context_window',
  'max_output_tokens',
  'price',
  'recommended_for',
  'verified',
]

/** One entry of GET /api/models: the upstream's own fields, with what is known of the model beside them. */
export function describeModel(
  { id, upstream, model, verified }: AddressedModel,
  now: Date,
): ModelInfo {
  const listed = findInPriceList(model.id, upstream, now)
  const stated = statedCapabilities(model)
  const family = familyCapabilities(model.id)
  const theirs = Object.entries(model).filter(([name]) => !OUR_FIELDS.includes(name))
  return {
    ...Object.fromEntries(theirs),
    id,
    upstream: upstream.name,
    capabilities: CAPABILITIES.filter(name => stated[name] ?? family.includes(name)),
    input_modalities: statedInputModalities(model),
    context_window: statedContextWindow(model) ?? listed?.contextWindow,
    max_output_tokens: statedMaxOutput(model),
    price: listed?.price,
    recommended_for: recommendedFor(model.id),
    verified,
  }
}
