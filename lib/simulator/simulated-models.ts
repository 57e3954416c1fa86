import type { Capability } from '@/lib/chat/model-info'

export const MODEL_IDS = [
  'demo-chat',
  'demo-thinking',
  'demo-tools',
  'demo-json',
  'demo-vision',
  'demo-flaky',
  'demo-disconnect',
] as const

export type ModelId = (typeof MODEL_IDS)[number]

export type SimulatedModel = {
  id: ModelId
  object: 'model'
  /** Epoch seconds. */
  created: number
  owned_by: 'simulator'
  input_modalities: string[]
  /** Tokens. */
  context_window: number
  /** Tokens. */
  max_output_tokens: number
  capabilities: Capability[]
}

const CAPABILITIES_OF: Record<ModelId, Capability[]> = {
  'demo-chat': ['json'],
  'demo-thinking': ['thinking', 'json'],
  'demo-tools': ['tools', 'json'],
  'demo-json': ['json'],
  'demo-vision': ['vision', 'json'],
  'demo-flaky': ['json'],
  'demo-disconnect': ['json'],
}

/** Every model of the simulator, as `GET /models` lists it. */
export const SIMULATED_MODELS: readonly SimulatedModel[] = MODEL_IDS.map(id => ({
  id,
  object: 'model',
  created: Date.UTC(2026, 10, 22) / 1000,
  owned_by: 'simulator',
  input_modalities: id === 'demo-vision' ? ['text', 'image'] : ['text'],
  context_window: 128_000,
  max_output_tokens: 8_192,
  capabilities: CAPABILITIES_OF[id],
}))

/** The model of that id, which may carry the prefix `simulator/`. */
export function findModel(id: string): SimulatedModel | undefined {
  const plain = id.startsWith('simulator/') ? id.slice('simulator/'.length) : id
  return SIMULATED_MODELS.find(model => model.id === plain)
}
