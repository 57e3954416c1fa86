import { hashText } from '../seeded-random'

export type PaceOptions = {
  /** Time to the first token. */
  ttftMs: number
  /** Infinity for no delay between tokens. */
  tokensPerSecond: number
}

/** When each token step is due, in ms since the request. */
export type Pace = (step: number) => number

const FIRST_JITTER = 0.08
const TOKEN_JITTER = 0.35

/** A slightly uneven pace that is the same for the same seed and never drifts. */
export function createPace({ ttftMs, tokensPerSecond }: PaceOptions, seed: string): Pace {
  const hash = hashText(seed)
  const noise = (step: number) => (Math.imul(hash ^ step, 0x9e3779b1) >>> 0) / 0x8000_0000 - 1
  const first = ttftMs * (1 + FIRST_JITTER * noise(0))
  const interval = 1000 / tokensPerSecond
  return step => (step <= 1 ? first : first + interval * (step - 1 + TOKEN_JITTER * noise(step)))
}
