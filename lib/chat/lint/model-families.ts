/** Sampling parameters that OpenAI's reasoning models refuse. */
export const SAMPLING = ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty'] as const

/** The id without an upstream or vendor in front of it: `openai/gpt-5.5` → `gpt-5.5`. */
function bareName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).toLowerCase()
}

/** Claude refuses `temperature` beside `top_p` and wants `max_tokens`. */
export function isClaude(model: string): boolean {
  return bareName(model).startsWith('claude')
}

/** OpenAI's reasoning models take their sampling as it is; their chat variants do not think. */
export function refusesSampling(model: string): boolean {
  const name = bareName(model)
  return /^(?:o[134](?:-|$)|gpt-5)/.test(name) && !/-chat/.test(name)
}
