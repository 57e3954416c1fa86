import type { Answer, Flow } from './answer'
import { ANSWER_TOO_LARGE, type Failure, failureResponse } from './failure'

const MAX_ANSWER_BYTES = 64 * 1024 * 1024

/** Collects an answer that is no stream: until its end it can still become a typed error. */
export class BufferedAnswer implements Answer {
  readonly #flow: Flow
  readonly #respond: (response: Response) => void
  readonly #toResponse: (bytes: Buffer) => Response
  #chunks: Buffer[] = []
  #length = 0

  constructor(
    flow: Flow,
    respond: (response: Response) => void,
    toResponse: (bytes: Buffer) => Response,
  ) {
    this.#flow = flow
    this.#respond = respond
    this.#toResponse = toResponse
  }

  write(bytes: Buffer): boolean {
    this.#flow.touch()
    this.#length += bytes.length
    if (this.#length > MAX_ANSWER_BYTES) this.#flow.fail(ANSWER_TOO_LARGE)
    else this.#chunks.push(bytes)
    return true
  }

  end(): void {
    this.#respond(this.#toResponse(Buffer.concat(this.#chunks, this.#length)))
  }

  fail(failure: Failure): void {
    this.stop()
    this.#respond(failureResponse(failure))
  }

  stop(): void {
    this.#chunks = []
  }
}
