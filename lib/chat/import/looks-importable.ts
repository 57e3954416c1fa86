/** Characters looked at: a paste is judged before it is read. */
const LOOKED_AT = 20_000

/** True for pasted text that is worth offering to import; cheap, and sometimes wrong. */
export function looksImportable(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).trimStart()
  if (/^(?:[$%>]\s*)?curl(?:\.exe)?\s[\s\S]*(?:--?\w|https?:)/.test(start)) return true
  if (/chat\s*\.\s*completions\s*\.\s*(?:create|parse|stream|runTools)\s*\(/.test(start))
    return true
  if (!start.startsWith('{')) return false
  const rest = text.length > LOOKED_AT ? start + text.slice(-LOOKED_AT) : start
  return /"messages"\s*:\s*\[/.test(rest) && /"model"\s*:\s*"/.test(rest)
}
