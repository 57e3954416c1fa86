import type { Language } from './detect-language'
import { hasHan } from './text-shape'

const ENDS = /[.!?。！？:：]["”」)）]?$/

/** What of an answer is left when its start has been said; undefined when it starts otherwise. */
function remainder(answer: string, prefill: string): string | undefined {
  if (answer.startsWith(prefill)) return answer.slice(prefill.length)
  const said = prefill.trimEnd()
  if (!answer.startsWith(said)) return undefined
  return answer.slice(said.length).trimStart()
}

/** Where the end of the prefill stands in the answer, so that the answer can go on from there. */
function overlap(answer: string, prefill: string): string | undefined {
  const tail = prefill.trimEnd().slice(-60)
  for (let start = 0; start < tail.length; start++) {
    const end = tail.slice(start)
    if (end.length < (hasHan(end) ? 3 : 8)) return undefined
    const at = answer.indexOf(end)
    if (at !== -1) return answer.slice(at + end.length)
  }
  return undefined
}

/** Goes on from the start of an answer that is already said, without saying it again. */
export function continuePrefill(
  candidates: readonly [string, ...string[]],
  prefill: string,
  language: Language,
): string {
  const [answer] = candidates
  if (prefill === '') return answer
  for (const candidate of candidates) {
    const rest = remainder(candidate, prefill)
    if (rest !== undefined) return rest
  }
  const further = overlap(answer, prefill)
  if (further !== undefined) return further
  if (/\n\s*$/.test(prefill)) return answer
  if (ENDS.test(prefill.trimEnd())) return `\n\n${answer}`
  return language === 'zh' ? `……接着往下写。\n\n${answer}` : ` … and so on.\n\n${answer}`
}
