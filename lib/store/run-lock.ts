/** Web Locks are freed by the browser when a tab dies, which no heartbeat of ours could know. */
function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

const nameOf = (runId: string) => `dimilinks-run-${runId}`

/** Says that a run is alive in this tab, until the returned function is called or the tab dies. */
export function holdRun(runId: string): () => void {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  locks()?.request(nameOf(runId), () => released)
  return () => release()
}

/** Acts if no tab holds the run, and resolves with whether it did. */
export async function ifRunIsDead(runId: string, act: () => Promise<void>): Promise<boolean> {
  const manager = locks()
  if (!manager) {
    await act()
    return true
  }
  return manager.request(nameOf(runId), { ifAvailable: true }, async lock => {
    if (lock) await act()
    return lock !== null
  })
}

/** Acts once no tab holds the run any more. */
export async function onceRunIsDead(runId: string, act: () => Promise<void>): Promise<void> {
  await locks()?.request(nameOf(runId), act)
}
