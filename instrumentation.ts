/** Runs once in the server, before its first request: a bad environment ends it with one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { requireEnv } = await import('@/lib/server/require-env')
  requireEnv()
  const { warmModels } = await import('@/lib/server/models/warm-models')
  warmModels()
}
