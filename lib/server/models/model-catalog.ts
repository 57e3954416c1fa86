import type { Upstream } from '../env'
import type { FetchModelsOptions } from './fetch-models'
import { configuredListing, type Listing, listUpstreamModels } from './list-upstream-models'
import { createSwrCache } from './swr-cache'

const FRESH_MS = 5 * 60_000
const RETRY_MS = 30_000

export type ModelCatalog = {
  /** In the order they are asked. */
  upstreams: readonly Upstream[]
  /** The list of every upstream, waiting for those never read. */
  listings: () => Promise<Listing[]>
  /** The lists at hand, without waiting; the others are read behind. */
  known: () => Listing[]
}

export type ModelCatalogOptions = Omit<FetchModelsOptions, 'fetch'> & {
  upstreams: readonly Upstream[]
  fetchOf: (upstream: Upstream) => FetchModelsOptions['fetch']
  /** Milliseconds on a clock that does not go back. */
  now?: () => number
}

/** The models of every upstream, kept in memory: five minutes a list, thirty seconds a failure. */
export function createModelCatalog(options: ModelCatalogOptions): ModelCatalog {
  const { upstreams, fetchOf, now } = options
  const lists = createSwrCache<Upstream, Listing>({
    now,
    load: (upstream, previous) =>
      listUpstreamModels(upstream, previous, { ...options, fetch: fetchOf(upstream) }),
    lifetime: ({ problem, verified }) => ({
      freshMs: problem ? RETRY_MS : FRESH_MS,
      usableMs: verified ? Number.POSITIVE_INFINITY : FRESH_MS,
    }),
  })
  return {
    upstreams,
    listings: () => Promise.all(upstreams.map(lists.get)),
    known: () =>
      upstreams.flatMap(upstream => configuredListing(upstream) ?? lists.peek(upstream) ?? []),
  }
}
