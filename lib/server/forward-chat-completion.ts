import { createSimulator } from '@/lib/simulator/create-simulator'
import { type Env, readEnv, type Upstream } from './env'
import { exchange } from './exchange'
import { withStringValue } from './json-bytes'
import { resolveUpstream } from './models/resolve-upstream'
import { networkTransport } from './network-transport'
import { parseBody } from './parse-body'
import { readBody } from './read-body'
import { simulatorTransport } from './simulator-transport'
import { thinks } from './thinks'
import type { Transport } from './transport'

let simulator: Transport | undefined

function transportTo({ kind }: Upstream, env: Env): Transport {
  if (kind !== 'simulator') return networkTransport(env.timeouts.connectMs)
  simulator ??= simulatorTransport(createSimulator(env.simulator))
  return simulator
}

/** Answers POST /v1/chat/completions: the caller's bytes to the model's upstream, its bytes back. */
export async function forwardChatCompletion(
  request: Request,
  { env = readEnv(), resolve = resolveUpstream } = {},
): Promise<Response> {
  const bytes = await readBody(request, env.maxBodyBytes)
  if (bytes instanceof Response) return bytes
  const body = parseBody(bytes)
  if (body instanceof Response) return body
  const { upstream, model } = await resolve(body.model)
  const call = {
    upstream,
    bytes: model === body.model ? bytes : withStringValue(bytes, 'model', model),
    accept: request.headers.get('accept'),
  }
  return exchange(call, {
    transport: transportTo(upstream, env),
    timeouts: env.timeouts,
    thinks: thinks(body.request),
    client: request,
  })
}
