import { numberOf, type SchemaNode } from './schema-node'

function decimals(value: number): number {
  const text = `${value}`
  const exponent = Number(/e-(\d+)$/.exec(text)?.[1] ?? 0)
  return exponent + (/\.(\d+)/.exec(text)?.[1]?.length ?? 0)
}

/** The least whole multiple of a divisor such as 0.5 or 1.5. */
function wholeMultiple(divisor: number): number {
  if (Number.isInteger(divisor)) return divisor
  const scale = 10 ** Math.min(decimals(divisor), 15)
  const numerator = Math.max(1, Math.round(divisor * scale))
  let [common, rest] = [numerator, scale]
  while (rest !== 0) [common, rest] = [rest, common % rest]
  return numerator / common
}

/** The distance between the values considered. */
function gridStep(node: SchemaNode, whole: boolean, low: number, high: number): number {
  const divisor = numberOf(node.multipleOf)
  if (divisor !== undefined && divisor > 0) return whole ? wholeMultiple(divisor) : divisor
  if (whole) return 1
  const width = high - low
  return width > 0 && width < 4 ? 10 ** Math.floor(Math.log10(width / 4)) : 0.5
}

/** A number that keeps the bounds of a schema; `index` moves it along for unlike neighbours. */
export function sampleNumber(node: SchemaNode, whole: boolean, index: number): number {
  const [minimum, maximum] = [numberOf(node.minimum), numberOf(node.maximum)]
  const over = node.exclusiveMinimum === true ? minimum : numberOf(node.exclusiveMinimum)
  const under = node.exclusiveMaximum === true ? maximum : numberOf(node.exclusiveMaximum)
  const low = Math.max(minimum ?? -Infinity, over ?? -Infinity)
  const high = Math.min(maximum ?? Infinity, under ?? Infinity)
  const step = gridStep(node, whole, low, high)
  const places = decimals(step)
  const at = (position: number) =>
    places > 15 ? position * step : Number((position * step).toFixed(places))
  let first = Math.ceil(low / step)
  let last = Math.floor(high / step)
  if (over !== undefined && at(first) <= over) first++
  if (under !== undefined && at(last) >= under) last--
  if (first > last) return whole || node.multipleOf !== undefined ? at(first) : (low + high) / 2
  const wanted = Math.min(Math.max(Math.round(1 / step), first), last)
  if (Number.isFinite(last - first)) {
    return at(first + ((wanted - first + index) % (last - first + 1)))
  }
  return at(Number.isFinite(last) ? wanted - index : wanted + index)
}
