import type { Upstream } from './env'

export const REDACTED = '[redacted]'

/** Shorter keys are placeholders such as `ollama` or `not-needed`: words that an answer may hold. */
const MIN_KEY_LENGTH = 12
const SHOWN_END = 12

/** The upstream's key as it may stand in an answer, plain and escaped for JSON; none without a real key. */
export function keySpellings({ apiKey = '' }: Pick<Upstream, 'apiKey'>): string[] {
  if (apiKey.length < MIN_KEY_LENGTH && !apiKey.startsWith('sk-')) return []
  return [...new Set([apiKey, JSON.stringify(apiKey).slice(1, -1)])].filter(Boolean)
}

function keyForms(upstream: Pick<Upstream, 'apiKey'>): string[] {
  const spellings = keySpellings(upstream)
  const [key] = spellings
  if (!key) return []
  const bytes = Buffer.from(key)
  const encoded = ['base64', 'base64url', 'hex'] as const
  const ends = key.length > 2 * SHOWN_END ? [key.slice(0, SHOWN_END), key.slice(-SHOWN_END)] : []
  return [
    ...spellings,
    encodeURIComponent(key),
    ...encoded.map(encoding => bytes.toString(encoding).replace(/=+$/, '')),
    ...ends,
  ]
}

/** The upstream's host with and without its port; a bare word such as `ollama` only with it. */
function hostForms({ baseURL }: Pick<Upstream, 'baseURL'>): string[] {
  const { host, hostname, port } = new URL(baseURL)
  if (/[.:]/.test(hostname)) return [host, hostname]
  return port ? [host] : [`//${hostname}`]
}

const literal = (text: string) => text.replace(/[^\w]/g, '\\$&')

function anyOf(words: string[]): string {
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length)
  return longestFirst.map(literal).join('|') || '(?!)'
}

const CREDENTIAL = /\b(Bearer\s+)[\w.~+/=-]{8,}|\bsk-[\w*.-]{8,}/gi

/** An error text of an upstream without its key in any form, other credentials, or its address. */
export function redactSecrets(
  text: string,
  upstream: Pick<Upstream, 'apiKey' | 'baseURL'>,
): string {
  return text
    .replace(new RegExp(`(?:${anyOf(keyForms(upstream))})=*`, 'gi'), REDACTED)
    .replace(CREDENTIAL, (_, scheme = '') => scheme + REDACTED)
    .replace(
      new RegExp(`(?<![\\w.-])(?:${anyOf(hostForms(upstream))})(?![\\w-])`, 'gi'),
      '[upstream]',
    )
}
