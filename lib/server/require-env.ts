import { readEnv } from './env'
import { EnvError } from './env-error.mjs'

/** Ends the process with one line when a variable is not as it must be. */
export function requireEnv(): void {
  try {
    readEnv()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
