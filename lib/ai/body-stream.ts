/** Reads a body until it ends, `signal` aborts or it is closed; a broken connection rejects. */
export function createBodyStream(body: ReadableStream<Uint8Array> | null, signal: AbortSignal) {
  const reader = body?.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  // Cancelling ends a pending read at once, even where the source ignores the signal.
  const close = () => void Promise.allSettled([reader?.cancel()])
  if (signal.aborted) close()
  signal.addEventListener('abort', close, { once: true })

  async function read(): Promise<Uint8Array | undefined> {
    let ended = true
    try {
      const result = await reader?.read()
      ended = result === undefined || result.done
      return result?.value
    } finally {
      if (ended) {
        clearTimeout(timer)
        signal.removeEventListener('abort', close)
      }
    }
  }

  return {
    /** The next bytes; undefined at the end. */
    read,

    close,

    /** Ends the body if it has not ended in `delayMs`. */
    closeWithin(delayMs: number) {
      timer ??= setTimeout(close, delayMs)
    },

    /** Reads on for nobody, so that a connection about to end well is not torn. */
    async drain(): Promise<void> {
      while (await read());
    },
  }
}

export type BodyStream = ReturnType<typeof createBodyStream>
