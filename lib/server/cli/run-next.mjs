import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'

/** @type {NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs the `next` command with our signals passed on to it; `exited` is its exit code.
 * @param {string} root
 * @param {string[]} args
 */
export function runNext(root, args) {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of FORWARDED) process.on(signal, forward)
  const exited = once(child, 'exit').then(([code, signal]) => {
    for (const name of FORWARDED) process.off(name, forward)
    return Number(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)])
  })
  return { exited }
}
