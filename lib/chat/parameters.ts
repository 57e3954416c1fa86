/** The numeric parameters of the API reference's table, with its ranges. */
export const NUMERIC_PARAMETERS = [
  { name: 'temperature', min: 0, max: 2, step: 0.01, keyStep: 0.1, rest: 1, integer: false },
  { name: 'max_tokens', min: 1, max: 8192, step: 1, keyStep: 64, rest: 1024, integer: true },
  { name: 'top_p', min: 0, max: 1, step: 0.01, keyStep: 0.05, rest: 1, integer: false },
  { name: 'presence_penalty', min: -2, max: 2, step: 0.01, keyStep: 0.1, rest: 0, integer: false },
  { name: 'frequency_penalty', min: -2, max: 2, step: 0.01, keyStep: 0.1, rest: 0, integer: false },
] as const

export type NumericParameter = (typeof NUMERIC_PARAMETERS)[number]
export type NumericParameterName = NumericParameter['name']
