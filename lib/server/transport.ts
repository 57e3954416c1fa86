import type { Upstream } from './env'

/** One request as it goes to an upstream. */
export type Call = {
  upstream: Upstream
  /** The body, sent as it is. */
  bytes: Buffer<ArrayBuffer>
  accept: string | null
}

/** Lower-case names; of the upstream's headers only those the gateway looks at. */
export type AnswerHeaders = Readonly<Partial<Record<AnswerHeader, string>>>

export const ANSWER_HEADERS = [
  'content-type',
  'content-encoding',
  'x-request-id',
  'retry-after',
  'retry-after-ms',
] as const

export type AnswerHeader = (typeof ANSWER_HEADERS)[number]

/** What an upstream does, in order; after `end`, `fail` or an abort nothing more comes. */
export type TransportEvents = {
  connect: () => void
  headers: (status: number, headers: AnswerHeaders) => void
  /** False asks for a pause until `resume`. */
  data: (bytes: Buffer) => boolean
  end: () => void
  fail: (error: unknown) => void
}

export type Connection = { resume: () => void; abort: () => void }

/** A way to reach an upstream: over the network or, for the simulator, within the process. */
export type Transport = (call: Call, events: TransportEvents) => Connection
