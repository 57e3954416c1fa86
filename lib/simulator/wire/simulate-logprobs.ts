import { createRandom } from '../seeded-random'

type TokenLogprob = { token: string; logprob: number; bytes: number[] }
type ContentLogprob = TokenLogprob & { top_logprobs: TokenLogprob[] }

const RIVALS = [' the', ' a', ',', '.', ' and', ' of', '的', '是', '，', '一', '在', ' in', ' to']
const MOST_RIVALS = 20

const encoder = new TextEncoder()

function entry(token: string, logprob: number): TokenLogprob {
  return { token, logprob: Number(logprob.toFixed(6)), bytes: Array.from(encoder.encode(token)) }
}

/** Likely-looking log probabilities of one token and of its `top` rivals; the same each time. */
export function simulateLogprobs(token: string, position: number, top: number): ContentLogprob {
  const random = createRandom(`${position} ${token}`)
  const chosen = entry(token, Math.log(0.55 + 0.44 * random.next()))
  const from = Math.floor(random.next() * RIVALS.length)
  const rivals = Array.from(RIVALS, (_, index) => RIVALS[(from + index) % RIVALS.length] ?? '')
  const others = rivals.filter(rival => rival !== token)
  let left = 1 - Math.exp(chosen.logprob)
  const alternatives = others.slice(0, Math.max(0, top - 1)).map(rival => {
    left *= 0.5
    return entry(rival, Math.log(Math.max(left, 1e-9)))
  })
  const top_logprobs = top > 0 ? [chosen, ...alternatives].slice(0, MOST_RIVALS) : []
  return { ...chosen, top_logprobs }
}
