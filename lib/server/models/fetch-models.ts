import packageJson from '@/package.json'
import type { Upstream } from '../env'
import { nestsDeeperThan } from '../json-bytes'
import { parseModelList, type UpstreamModel } from './parse-model-list'
import { withoutSecrets } from './without-secrets'

const MAX_DEPTH = 64

/** Why a model list could not be read. It carries nothing an upstream wrote. */
export type ModelsProblem =
  | { code: 'timeout' | 'unreachable' | 'too-large' | 'not-json' | 'not-a-list' }
  | { code: 'status'; status: number }

export type ModelsAnswer =
  | { ok: true; models: UpstreamModel[] }
  | { ok: false; problem: ModelsProblem }

export type FetchModelsOptions = {
  fetch: (request: Request) => Promise<Response>
  /** Milliseconds for the whole answer. */
  timeoutMs?: number
  /** Bytes, after decompression. */
  maxBytes?: number
}

/** Asks one upstream for its models: `GET {baseURL}/models`. Never throws. */
export async function fetchModels(
  upstream: Upstream,
  { fetch, timeoutMs = 10_000, maxBytes = 8 * 1024 * 1024 }: FetchModelsOptions,
): Promise<ModelsAnswer> {
  const signal = AbortSignal.timeout(timeoutMs)
  const fail = (problem: ModelsProblem): ModelsAnswer => ({ ok: false, problem })
  try {
    const response = await fetch(modelsRequest(upstream, signal))
    if (!response.ok) {
      await response.body?.cancel()
      return fail({ code: 'status', status: response.status })
    }
    const bytes = await readBytes(response, maxBytes)
    if (!bytes) return fail({ code: 'too-large' })
    // Millions of brackets would hold the parser up for a second.
    const models = nestsDeeperThan(bytes, MAX_DEPTH)
      ? undefined
      : parseModelList(JSON.parse(new TextDecoder().decode(bytes)))
    if (!models) return fail({ code: 'not-a-list' })
    return { ok: true, models: withoutSecrets(models, upstream) }
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ code: 'not-json' })
    return fail({ code: signal.aborted ? 'timeout' : 'unreachable' })
  }
}

function modelsRequest({ baseURL, apiKey, headers }: Upstream, signal: AbortSignal): Request {
  const request = new Request(`${baseURL}/models`, {
    headers: { 'user-agent': `${packageJson.name}/${packageJson.version}`, ...headers },
    redirect: 'error',
    cache: 'no-store',
    signal,
  })
  request.headers.set('accept', 'application/json')
  if (apiKey) request.headers.set('authorization', `Bearer ${apiKey}`)
  return request
}

async function readBytes(response: Response, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  // Leaving the loop early cancels the body, which closes the connection.
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
