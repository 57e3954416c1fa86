import type { SliderRange } from './number-range'

const DIRECTION: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Where a key moves a slider; from unset it starts at `rest`. Undefined for keys that move nothing. */
export function slideByKey(
  range: SliderRange,
  value: number | undefined,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): number | undefined {
  if (key === 'Home') return range.min
  if (key === 'End') return range.max
  const direction = DIRECTION[key]
  if (direction === undefined) return undefined
  const isFine = shiftKey && key.startsWith('Arrow')
  const moved = (value ?? range.rest) + direction * (isFine ? range.step : range.keyStep)
  return withoutNoise(range, Math.min(Math.max(moved, range.min), range.max))
}

/** 0.7 + 0.1 is 0.8 to a person; a finer value typed by hand keeps what the step can show. */
function withoutNoise({ step }: SliderRange, value: number): number {
  const decimals = String(step).split('.')[1]?.length ?? 0
  return Number(value.toFixed(decimals)) + 0
}
