import { isIPv6 } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** @param {import('../env').Env} env */
function localOrigin({ host, port }) {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`
}

/** @param {string} origin */
async function isAnswering(origin) {
  try {
    return (await fetch(`${origin}/api/health`)).ok
  } catch {
    // Not listening yet.
    return false
  }
}

/**
 * Prints one line once the server answers: where it is, and who answers in it.
 * @param {import('../env').Env} env
 * @param {Promise<number>} exited
 */
export async function announce(env, exited) {
  const origin = localOrigin(env)
  let hasExited = false
  exited.then(() => {
    hasExited = true
  })
  while (!(await isAnswering(origin))) {
    if (hasExited) return
    await delay(50)
  }
  const simulated = env.upstreams.every(({ kind }) => kind === 'simulator')
  const names = env.upstreams.map(({ name }) => name).join(', ')
  const who = simulated
    ? 'no key is set, so the built-in simulator answers'
    : `answered by ${names}`
  console.log(`DimiLinks Playground: ${env.publicURL?.origin ?? origin} (${who})`)
}
