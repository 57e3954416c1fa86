import type { Generator, Place } from './generator'
import { listOf, numberOf, type SchemaNode, sameJson } from './schema-node'

const MOST_ITEMS = 256

function wantedLength(node: SchemaNode, depth: number): number {
  const least = numberOf(node.minItems) ?? 0
  const most = numberOf(node.maxItems) ?? Number.POSITIVE_INFINITY
  const usual = node.items === false || depth > 4 ? 0 : depth > 1 ? 1 : 2
  return Math.min(Math.max(least, Math.min(usual, most)), MOST_ITEMS)
}

/** A list that keeps the length, items and uniqueness a schema asks for. */
export function sampleArray(node: SchemaNode, place: Place, generator: Generator): unknown[] {
  const first = listOf(node.prefixItems).slice(0, MOST_ITEMS)
  const length = Math.max(wantedLength(node, place.depth), place.depth > 4 ? 0 : first.length)
  const contained = node.contains === undefined ? 0 : (numberOf(node.minContains) ?? 1)
  const items: unknown[] = []
  for (let index = 0; items.length < length && index < length + MOST_ITEMS; index++) {
    const at = items.length
    const item = at < first.length ? first[at] : (node.items ?? true)
    const schema =
      at >= first.length && at - first.length < contained ? { allOf: [item, node.contains] } : item
    const value = generator.generate(schema, { name: place.name, index, depth: place.depth + 1 })
    if (node.uniqueItems !== true || !items.some(other => sameJson(other, value))) items.push(value)
  }
  return items
}
