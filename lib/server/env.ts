import 'server-only'
import { parseEnv } from './parse-env.mjs'

/** Where completions go. `apiKey` is a getter that is not enumerable: copying or printing an upstream never copies or prints its key. */
export type Upstream = {
  name: string
  kind: 'dimilinks' | 'openai-compatible' | 'simulator'
  /** Without a trailing slash. */
  baseURL: string
  readonly apiKey?: string
  headers?: Record<string, string>
  /** When given, the only models it is asked for. */
  models?: string[]
}

export type Env = {
  /** In the order they are asked; never empty. */
  upstreams: Upstream[]
  host: string
  port: number
  publicURL?: URL
  maxBodyBytes: number
  timeouts: {
    connectMs: number
    headersMs: number
    thinkingHeadersMs: number
    stallMs: number
    heartbeatMs: number
  }
  simulator: { ttftMs: number; tokensPerSecond: number }
}

let env: Env | undefined

/** The environment, parsed once; throws an `EnvError` whose one line names the variable. */
export function readEnv(): Env {
  env ??= parseEnv(process.env)
  return env
}
