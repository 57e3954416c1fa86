const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const NUMBER = /^\d+(\.\d+)?$/

/** Seconds to wait, from `retry-after-ms` or `retry-after`; undefined when absent or junk. */
export function retryAfter(
  headers: { get(name: string): string | null },
  epochMs = Date.now(),
): number | undefined {
  const milliseconds = headers.get('retry-after-ms')?.trim() ?? ''
  if (NUMBER.test(milliseconds)) return Number(milliseconds) / 1000
  const value = headers.get('retry-after')?.trim() ?? ''
  if (NUMBER.test(value)) return Number(value)
  // Date.parse reads a date into almost anything, so only the form HTTP prescribes is tried.
  const date = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - epochMs) / 1000))
}
