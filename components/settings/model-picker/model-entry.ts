import type { ModelInfo } from '@/lib/chat/model-info'

/** A model that can be picked; without `info` the upstreams do not list its id. */
export type ModelEntry = { id: string; info?: ModelInfo }
