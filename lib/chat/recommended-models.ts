import { SCENARIOS, type Scenario } from './model-info'

/** The API reference's table of recommended models, in its order. */
export const RECOMMENDED_MODELS: Readonly<Record<Scenario, readonly string[]>> = {
  general: ['claude-sonnet-4-6', 'claude-opus-4-7', 'gpt-5.5'],
  reasoning: ['claude-opus-4-7', 'gpt-5.3-codex', 'gpt-5.4'],
  thinking: ['claude-opus-4-7-thinking', 'claude-sonnet-4-6-thinking', 'grok-4.20-0309-reasoning'],
  'low-cost': ['claude-haiku-4-5-20251001', 'gpt-5.4-mini', 'deepseek-v4-flash'],
  vision: ['gpt-image-2'],
}

/** What the simulator's models are there to show; those that fail on purpose are recommended for nothing. */
export const DEMO_MODELS: Readonly<Record<Scenario, readonly string[]>> = {
  general: ['demo-chat'],
  reasoning: ['demo-tools', 'demo-json'],
  thinking: ['demo-thinking'],
  'low-cost': [],
  vision: ['demo-vision'],
}

/** Every model of the API reference's table once, in its order. */
export const RECOMMENDED_MODEL_IDS: readonly string[] = [
  ...new Set(SCENARIOS.flatMap(scenario => RECOMMENDED_MODELS[scenario])),
]

/** The scenarios a model is recommended for; `model` is the upstream's own id, without a prefix. */
export function recommendedFor(model: string): Scenario[] {
  return SCENARIOS.filter(
    scenario =>
      RECOMMENDED_MODELS[scenario].includes(model) || DEMO_MODELS[scenario].includes(model),
  )
}
