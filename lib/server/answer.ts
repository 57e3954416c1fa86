import type { Failure } from './failure'

/** One answer on its way to the client. Exactly one of `end`, `fail` and `stop` closes it. */
export type Answer = {
  /** False asks for a pause until `flow.resume`. */
  write: (bytes: Buffer) => boolean
  end: () => void
  fail: (failure: Failure) => void
  /** The client is gone. */
  stop: () => void
}

/** What an answer may ask of the exchange it belongs to. */
export type Flow = {
  /** The upstream made progress. */
  touch: () => void
  resume: () => void
  fail: (failure: Failure) => void
  /** The client has cancelled. */
  leave: () => void
}
