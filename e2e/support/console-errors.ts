import { type BrowserContext, expect } from 'playwright/test'

/** What pages complained about, and what of it a test has declared to be expected. */
export class ConsoleErrors {
  readonly #seen: string[] = []
  readonly #allowed: RegExp[] = []

  /** Listens to every page of a context. */
  watch(context: BrowserContext): void {
    context.on('console', message => {
      if (message.type() === 'error')
        this.#seen.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', webError => {
      const error = webError.error()
      this.#seen.push(error.stack ?? String(error))
    })
  }

  /** Expects that errors whose text or address matches may come. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  assertNone(): void {
    const unexpected = this.#seen.filter(text => !this.#allowed.some(allowed => allowed.test(text)))
    expect(unexpected, 'unexpected errors in the console').toEqual([])
  }
}
