// Plain JavaScript, because `npm start` checks the environment before there is a build to run.
import { z } from 'zod'
import { assertClosed } from './assert-closed.mjs'
import { EnvError } from './env-error.mjs'
import { parseUpstreams } from './parse-upstreams.mjs'

/** @param {string | undefined} value */
const unset = value => value === undefined || value.trim() === ''

/**
 * @param {Record<string, string | undefined>} source
 * @param {string} name
 * @param {{ fallback: number, min: number, max: number }} range
 */
function integer(source, name, { fallback, min, max }) {
  if (unset(source[name])) return fallback
  const value = z.coerce.number().int().min(min).max(max).safeParse(source[name])
  if (value.success) return value.data
  throw new EnvError(name, `must be a whole number from ${min} to ${max}, not "${source[name]}"`)
}

/** @param {Record<string, string | undefined>} source @param {string} name @param {number} fallback */
const milliseconds = (source, name, fallback) =>
  integer(source, name, { fallback, min: 1, max: 86_400_000 })

/** @param {Record<string, string | undefined>} source */
function host(source) {
  if (unset(source.HOST)) return '127.0.0.1'
  const value = z
    .string()
    .trim()
    .transform(text => text.replace(/^\[(.*)\]$/, '$1').toLowerCase())
    .pipe(z.union([z.ipv4(), z.ipv6(), z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/)]))
    .safeParse(source.HOST)
  if (value.success) return value.data
  throw new EnvError('HOST', `must be an address or a host name such as 127.0.0.1, not a URL`)
}

/** @param {Record<string, string | undefined>} source */
function publicURL(source) {
  const text = source.PUBLIC_URL?.trim()
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url
  throw new EnvError('PUBLIC_URL', 'must be an origin such as https://playground.example.com')
}

/**
 * Reads every variable the server knows. Empty means unset.
 * @param {Record<string, string | undefined>} source
 * @returns {import('./env').Env}
 */
export function parseEnv(source) {
  const env = {
    upstreams: parseUpstreams(source),
    host: host(source),
    port: integer(source, 'PORT', { fallback: 3000, min: 1, max: 65_535 }),
    publicURL: publicURL(source),
    maxBodyBytes: integer(source, 'MAX_BODY_BYTES', {
      fallback: 20 * 1024 * 1024,
      min: 1,
      max: 1024 * 1024 * 1024,
    }),
    timeouts: {
      connectMs: milliseconds(source, 'UPSTREAM_CONNECT_TIMEOUT_MS', 10_000),
      headersMs: milliseconds(source, 'UPSTREAM_HEADERS_TIMEOUT_MS', 60_000),
      thinkingHeadersMs: milliseconds(source, 'UPSTREAM_THINKING_HEADERS_TIMEOUT_MS', 300_000),
      stallMs: milliseconds(source, 'UPSTREAM_STALL_TIMEOUT_MS', 60_000),
      heartbeatMs: milliseconds(source, 'HEARTBEAT_MS', 15_000),
    },
    simulator: {
      ttftMs: integer(source, 'SIMULATOR_TTFT_MS', { fallback: 300, min: 0, max: 86_400_000 }),
      tokensPerSecond: integer(source, 'SIMULATOR_TOKENS_PER_SECOND', {
        fallback: 80,
        min: 1,
        max: 1_000_000,
      }),
    },
  }
  assertClosed(source, env)
  return env
}
