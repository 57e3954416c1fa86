/** Tokens in a few characters: 900, 8.2k, 200k, 1M, 1.05M. */
export function formatTokens(tokens: number): string {
  if (tokens < 1000) return String(tokens)
  if (tokens < 9950) return `${round(tokens / 1000, 1)}k`
  if (tokens < 999_500) return `${round(tokens / 1000, 0)}k`
  return `${round(tokens / 1_000_000, 2)}M`
}

/** USD with the digits that matter: $3, $0.25, $0.075. */
export function formatDollars(amount: number): string {
  return `$${Number(amount.toPrecision(4))}`
}

/** Bytes: 312 B, 4.2 kB, 1.3 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_950) return `${round(bytes / 1000, 1)} kB`
  return `${round(bytes / 1_000_000, 1)} MB`
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
