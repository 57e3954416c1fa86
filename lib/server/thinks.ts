/** Whether a value asks for thinking; `none`, `false` and `{"type":"disabled"}` ask for none. */
function asks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value) && value !== 'none'
  const { type, enabled, effort } = { type: null, enabled: null, effort: null, ...value }
  return type !== 'disabled' && enabled !== false && effort !== 'none'
}

/** Whether a request says that its model thinks before it answers, and so may be silent for minutes. */
export function thinks(request: Record<string, unknown>): boolean {
  const { model, reasoning_effort, reasoning, thinking } = request
  return [reasoning_effort, reasoning, thinking].some(asks) || /think|reason/i.test(String(model))
}
