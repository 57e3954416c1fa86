import { expect } from 'playwright/test'

/** The `data:` payloads of an event stream, in order; comments are left out. */
export function dataOf(text: string): string[] {
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .filter(event => /^data:/m.test(event))
    .map(event => event.replace(/^data: ?/gm, ''))
}

/** Reads a response piece by piece, so that a test can act in the middle of it. */
export class BodyReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  text = ''

  constructor(response: Response) {
    if (!response.body) throw new Error('The response has no body.')
    this.#reader = response.body.getReader()
  }

  /** Reads on until the text holds this. */
  async until(part: string): Promise<void> {
    while (!this.text.includes(part)) {
      const { done, value } = await this.#reader.read()
      expect(done, `the stream ended before ${JSON.stringify(part)}: ${this.text}`).toBe(false)
      this.text += Buffer.from(value ?? []).toString('latin1')
    }
  }

  /** Reads to the end; a connection that breaks off throws. */
  async toEnd(): Promise<string> {
    for (;;) {
      const { done, value } = await this.#reader.read()
      if (done) return this.text
      this.text += Buffer.from(value).toString('latin1')
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel()
  }
}
