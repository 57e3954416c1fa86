// `npm start` and `npm run dev`: checks the environment, builds if there is a need, then serves.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EnvError } from '../env-error.mjs'
import { parseEnv } from '../parse-env.mjs'
import { announce } from './announce.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { findPortProblem } from './find-port-problem.mjs'
import { runNext } from './run-next.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const isDev = process.argv.includes('--dev')

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function readSettings() {
  const nextRequire = createRequire(createRequire(join(root, 'package.json')).resolve('next'))
  nextRequire('@next/env').loadEnvConfig(root, isDev)
  try {
    return parseEnv(process.env)
  } catch (error) {
    if (error instanceof EnvError) return stop(error.message)
    throw error
  }
}

const env = readSettings()
const problem = await findPortProblem(env.host, env.port)
if (problem) stop(problem)
if (!isDev) await ensureBuild(root)

const server = runNext(root, [isDev ? 'dev' : 'start', '-H', env.host, '-p', String(env.port)])
announce(env, server.exited)
process.exit(await server.exited)
