import { EnvError } from './env-error.mjs'

/** Whether only this machine can reach an address; brackets of IPv6 are not expected. @param {string} host */
export function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/**
 * Refuses a start that would open a paid key to strangers, or promise a sign-in that is not there.
 * @param {Record<string, string | undefined>} source
 * @param {import('./env').Env} env
 */
export function assertClosed(source, env) {
  for (const variable of ['PLAYGROUND_PASSWORD', 'PLAYGROUND_API_KEYS'])
    if (source[variable]?.trim())
      throw new EnvError(
        variable,
        'asks for a sign-in, which this version does not have yet: unset it and keep HOST on loopback',
      )
  const real = env.upstreams.find(({ kind }) => kind !== 'simulator')
  if (real && !isLoopback(env.host))
    throw new EnvError(
      'HOST',
      `is ${env.host}, which would open the upstream "${real.name}" to the network without a sign-in: set it to 127.0.0.1`,
    )
}
