import type { NumericParameter } from '@/lib/chat/parameters'

/** What a slider can reach; a number field may go beyond it where the API allows. */
export type SliderRange = Pick<NumericParameter, 'integer'> & {
  min: number
  max: number
  step: number
  keyStep: number
  rest: number
}

/** The slider of one parameter; `max_tokens` ends at what the model can write, where known. */
export function sliderRange(parameter: NumericParameter, maxOutput?: number): SliderRange {
  const isKnown = maxOutput !== undefined && maxOutput > parameter.min
  if (parameter.name !== 'max_tokens' || !isKnown) return parameter
  return { ...parameter, max: maxOutput, rest: Math.min(parameter.rest, maxOutput) }
}

/** The highest value the API takes; undefined for `max_tokens`, which each model limits itself. */
export function upperBound(parameter: NumericParameter): number | undefined {
  return parameter.name === 'max_tokens' ? undefined : parameter.max
}

export type NumberProblem = 'range' | 'whole'

export type NumberReading =
  | { ok: true; value: number | undefined }
  | { ok: false; problem: NumberProblem }

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const BEGINNING = /^[+-]?\.?$|^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?$/i

/** Reads what is typed for one parameter; nothing typed is unset. */
export function readNumber(parameter: NumericParameter, typed: string): NumberReading {
  const text = withPoint(parameter, plain(typed))
  if (text === '') return { ok: true, value: undefined }
  // Adding 0 makes -0 the 0 that JSON sends.
  const value = Number(text) + 0
  const max = upperBound(parameter) ?? Number.MAX_SAFE_INTEGER
  if (!NUMBER.test(text) || value < parameter.min || value > max) {
    return { ok: false, problem: 'range' }
  }
  if (parameter.integer && !Number.isInteger(value)) return { ok: false, problem: 'whole' }
  return { ok: true, value }
}

/** Whether a number may yet come of it: `-`, `.`, `1e`. */
export function isBeginning(typed: string): boolean {
  return BEGINNING.test(plain(typed))
}

/** Input methods write full-width digits and stops. */
function plain(typed: string): string {
  return typed.normalize('NFKC').trim().replace('\u3002', '.')
}

/** Half the world writes a decimal comma; in a whole number it would part thousands. */
function withPoint({ integer }: NumericParameter, text: string): string {
  return integer ? text : text.replace(',', '.')
}
