/** Rings once after so many milliseconds without a `touch`; a touch costs one reading of the clock. */
export class IdleTimer {
  #milliseconds = 0
  #touchedAt = 0
  #ring: () => void = () => {}
  #timeout: NodeJS.Timeout | undefined

  start(milliseconds: number, ring: () => void): void {
    this.#milliseconds = milliseconds
    this.#ring = ring
    this.resume()
  }

  touch(): void {
    this.#touchedAt = performance.now()
  }

  /** Waits anew for the whole time. */
  resume(): void {
    this.stop()
    this.touch()
    this.#timeout = setTimeout(this.#check, this.#milliseconds)
  }

  stop(): void {
    clearTimeout(this.#timeout)
    this.#timeout = undefined
  }

  readonly #check = () => {
    const left = this.#touchedAt + this.#milliseconds - performance.now()
    if (left > 0) this.#timeout = setTimeout(this.#check, Math.ceil(left))
    else {
      this.#timeout = undefined
      this.#ring()
    }
  }
}
