import { type Failure, STOPPING } from './failure'

type Ending = { fail: (failure: Failure) => void }

/** How long answers may go on after the server was told to stop: within Docker's ten seconds. */
const GRACE_MS = 5000

const live = new Set<Ending>()
let isWatching = false

function endAll(): void {
  for (const exchange of live) exchange.fail(STOPPING)
}

/** Next stops accepting and then waits for every answer: without this, for as long as they take. */
function watchSignals(): void {
  isWatching = true
  const endSoon = () => setTimeout(endAll, GRACE_MS).unref()
  process.once('SIGTERM', endSoon)
  process.once('SIGINT', endSoon)
}

/** Keeps an exchange until it is over, so that it gets its end when the server stops. */
export function enlist(exchange: Ending): void {
  if (!isWatching) watchSignals()
  live.add(exchange)
}

/** Forgets an exchange that is over. */
export function dismiss(exchange: Ending): void {
  live.delete(exchange)
}
