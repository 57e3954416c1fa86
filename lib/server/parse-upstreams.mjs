import { z } from 'zod'
import { EnvError } from './env-error.mjs'

/** @typedef {Record<string, string | undefined>} Source */
/** @typedef {import('./env').Upstream} Upstream */

/** Set by the gateway itself, or a credential, which is named by `apiKeyEnv` and never written down. */
const REFUSED_HEADER =
  /^(authorization|proxy-authorization|cookie|host|connection|content-.*|transfer-encoding|accept-encoding|te|trailer|upgrade|expect)$|api-?key|secret|token/i

const UpstreamsList = z.array(
  z.strictObject({
    name: z
      .string()
      .regex(/^[\w.-]+$/, 'a name has letters, digits, dots, dashes and underscores only'),
    baseURL: z.string(),
    apiKeyEnv: z.string().min(1).optional(),
    headers: z
      .record(
        z
          .string()
          .regex(/^[\w-]+$/, 'not a header name')
          .toLowerCase()
          .refine(
            name => !REFUSED_HEADER.test(name),
            'a header of this name is not yours to set; a key is named by apiKeyEnv',
          ),
        z.string().regex(/^[\t\x20-\x7e]*$/, 'a header value is printable ASCII'),
      )
      .optional(),
    models: z.array(z.string().min(1)).optional(),
  }),
)

/** @param {Source} source @param {string} name */
const text = (source, name) => source[name]?.trim() || undefined

/** @param {string} variable @param {string} value */
function baseURL(variable, value) {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new EnvError(variable, 'must hold a base URL such as https://api.openai.com/v1')
  if (url.username || url.password || url.search || url.hash)
    throw new EnvError(
      variable,
      'must hold a base URL without credentials, query or fragment; the key has a variable of its own',
    )
  return url.href.replace(/\/+$/, '')
}

/**
 * @param {Source} source
 * @param {Omit<Upstream, 'apiKey'> & { apiKeyEnv?: string }} settings
 * @returns {Upstream}
 */
function upstream(source, { apiKeyEnv, ...settings }) {
  if (!apiKeyEnv) return settings
  if (!/^[\x21-\x7e]*$/.test(text(source, apiKeyEnv) ?? ''))
    throw new EnvError(apiKeyEnv, 'must be a key without spaces, line breaks or non-ASCII letters')
  return Object.defineProperty(settings, 'apiKey', {
    enumerable: false,
    get: () => text(source, apiKeyEnv),
  })
}

/** @param {Source} source */
function listed(source) {
  const value = text(source, 'UPSTREAMS')
  if (!value) return []
  /** @type {unknown} */
  let json
  try {
    json = JSON.parse(value)
  } catch {
    throw new EnvError(
      'UPSTREAMS',
      'must be a JSON list such as [{"name":"x","baseURL":"https://…/v1","apiKeyEnv":"X_API_KEY"}]',
    )
  }
  const list = UpstreamsList.safeParse(json)
  if (!list.success) throw new EnvError('UPSTREAMS', complaint(list.error))
  return list.data.map(({ baseURL: url, ...entry }) => {
    if (entry.apiKeyEnv && !text(source, entry.apiKeyEnv))
      throw new EnvError(
        'UPSTREAMS',
        `names the variable ${entry.apiKeyEnv} for the key of "${entry.name}", and it is not set`,
      )
    return upstream(source, {
      ...entry,
      kind: 'openai-compatible',
      baseURL: baseURL('UPSTREAMS', url),
    })
  })
}

/** @param {z.ZodError} error */
function complaint(error) {
  const issue = error.issues[0]
  const inner = issue && 'issues' in issue && issue.issues[0] ? issue.issues[0].message : undefined
  const where = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
  return `is not as it must be${where}: ${inner ?? issue?.message ?? 'unreadable'}`
}

/**
 * The upstreams in the order they are asked; the simulator when none is set.
 * @param {Source} source
 * @returns {Upstream[]}
 */
export function parseUpstreams(source) {
  const upstreams = []
  if (text(source, 'DIMILINKS_API_KEY'))
    upstreams.push(
      upstream(source, {
        name: 'dimilinks',
        kind: 'dimilinks',
        baseURL: baseURL(
          'DIMILINKS_BASE_URL',
          text(source, 'DIMILINKS_BASE_URL') ?? 'https://dimilinks.com/v1',
        ),
        apiKeyEnv: 'DIMILINKS_API_KEY',
      }),
    )
  if (text(source, 'OPENAI_API_KEY') || text(source, 'OPENAI_BASE_URL'))
    upstreams.push(
      upstream(source, {
        name: 'openai',
        kind: 'openai-compatible',
        baseURL: baseURL(
          'OPENAI_BASE_URL',
          text(source, 'OPENAI_BASE_URL') ?? 'https://api.openai.com/v1',
        ),
        apiKeyEnv: 'OPENAI_API_KEY',
      }),
    )
  upstreams.push(...listed(source))
  const names = upstreams.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice)
    throw new EnvError('UPSTREAMS', `has the name "${twice}", which another upstream already has`)
  if (upstreams.length) return upstreams
  return [{ name: 'simulator', kind: 'simulator', baseURL: 'http://simulator.invalid/v1' }]
}
