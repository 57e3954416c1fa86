/** "312 ms" below a second, "1.24 s" below ten, "12.4 s" above. */
export function formatMs(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`
  const seconds = ms / 1000
  return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`
}

/** US dollars with as many digits as a small sum needs: "$0.0007", "$0.012", "$1.20". */
export function formatDollars(sum: number): string {
  if (sum > 0 && sum < 0.000001) return '<$0.000001'
  if (sum < 0.01) return `$${Number(sum.toPrecision(2)).toFixed(digitsOf(sum))}`
  return `$${sum.toFixed(sum < 1 ? 3 : 2)}`
}

function digitsOf(sum: number): number {
  return sum === 0 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(sum)))
}
