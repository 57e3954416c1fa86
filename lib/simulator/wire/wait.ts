/** Waits so many ms; rejects with the abort reason as soon as the request is aborted. */
export function wait(milliseconds: number, request: Request): Promise<void> {
  request.signal.throwIfAborted()
  if (milliseconds <= 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(request.signal.reason)
    }
    const timer = setTimeout(() => {
      request.signal.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    request.signal.addEventListener('abort', abort, { once: true })
  })
}
