import { isIP } from 'node:net'
import type { Env } from './env'

type Listening = Pick<Env, 'host' | 'port' | 'publicURL'>

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']
const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

const bracketed = (host: string) => (isIP(host) === 6 ? `[${host}]` : host)

/** A name can be made to point anywhere, an address cannot: it is safe from DNS rebinding. */
function isAddress(name: string): boolean {
  return isIP(name) === 4 || (name.startsWith('[') && isIP(name.slice(1, -1)) === 6)
}

function splitPort(host: string): [name: string, port: string] {
  const [, name = host, port = '80'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? []
  return [name, port]
}

/** The public origin, when a Host header is its host. */
function publicOrigin(host: string, publicURL: URL | undefined): string | undefined {
  if (!publicURL) return undefined
  const port = publicURL.port || DEFAULT_PORTS[publicURL.protocol]
  const hosts = [publicURL.host, `${publicURL.hostname}:${port}`]
  return hosts.includes(host) ? publicURL.origin : undefined
}

/**
 * The origin a page has under this Host header, or undefined when the header is not one of ours:
 * loopback names, HOST and PUBLIC_URL; any address too while HOST is 0.0.0.0 or `::`.
 */
export function originOfHost(header: string | null, listening: Listening): string | undefined {
  const host = header?.toLowerCase() ?? ''
  const known = publicOrigin(host, listening.publicURL)
  if (known) return known
  const [name, port] = splitPort(host)
  if (port !== String(listening.port)) return undefined
  const everywhere = listening.host === '0.0.0.0' || listening.host === '::'
  const isOurs =
    LOOPBACK_NAMES.includes(name) ||
    name === bracketed(listening.host) ||
    (everywhere && isAddress(name))
  return isOurs ? new URL(`http://${host}`).origin : undefined
}
