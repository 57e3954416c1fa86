import { RECOMMENDED_MODEL_IDS } from '@/lib/chat/recommended-models'
import type { Upstream } from '../env'
import { type FetchModelsOptions, fetchModels, type ModelsProblem } from './fetch-models'
import type { UpstreamModel } from './parse-model-list'

/** The models of one upstream. Unverified ones stand in for a list that could not be read. */
export type Listing = {
  upstream: Upstream
  models: UpstreamModel[]
  verified: boolean
  /** Set when the latest reading failed, also where an earlier list still serves. */
  problem?: ModelsProblem
}

/** Reads one upstream's models; a failure keeps the earlier list, else recommendations stand in. */
export async function listUpstreamModels(
  upstream: Upstream,
  previous: Listing | undefined,
  options: FetchModelsOptions,
): Promise<Listing> {
  const configured = configuredListing(upstream)
  if (configured) return configured
  const answer = await fetchModels(upstream, options)
  if (answer.ok) return { upstream, models: answer.models, verified: true }
  const { problem } = answer
  if (previous?.verified) return { ...previous, problem }
  const models = standIns(upstream).map(id => ({ id }))
  return { upstream, models, verified: false, problem }
}

/** The models an upstream is restricted to by its settings: known without a call. */
export function configuredListing(upstream: Upstream): Listing | undefined {
  if (!upstream.models) return undefined
  const models = [...new Set(upstream.models)].map(id => ({ id }))
  return { upstream, models, verified: true }
}

function standIns({ kind, baseURL }: Upstream): readonly string[] {
  if (kind === 'dimilinks') return RECOMMENDED_MODEL_IDS
  if (new URL(baseURL).hostname !== 'api.openai.com') return []
  // OpenAI itself serves its codex and image models elsewhere than at chat completions.
  return RECOMMENDED_MODEL_IDS.filter(id => /^gpt-[\d.]+(?:-mini)?$/.test(id))
}
