import packageJson from '@/package.json'
import { readEnv } from './env'

/** Says that this server runs, and which upstreams it knows; it asks none of them. */
export function health(): Response {
  const upstreams = readEnv().upstreams.map(({ name, kind }) => ({ name, kind }))
  return Response.json(
    { status: 'ok', version: packageJson.version, upstreams },
    { headers: { 'cache-control': 'no-store' } },
  )
}
