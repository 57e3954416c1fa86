import { isRecord } from '../is-record'
import type { Generator, Place } from './generator'
import { listOf, numberOf, ownValue, type SchemaNode } from './schema-node'
import { stringForPattern } from './string-for-pattern'

const MOST_PROPERTIES = 1_000

function namesIn(list: unknown): string[] {
  return listOf(list).filter(name => typeof name === 'string')
}

function isWanted(name: string, schema: unknown, place: Place, generator: Generator): boolean {
  if (generator.optional === 'all') return place.depth < 4
  return (
    isRecord(schema) &&
    generator.hint?.({ name, index: place.index, depth: place.depth + 1 }, schema) !== undefined
  )
}

/** The pattern new names must follow: which of several covers a name cannot be told unrun. */
function namePattern(node: SchemaNode): string | undefined {
  return isRecord(node.patternProperties) ? Object.keys(node.patternProperties)[0] : undefined
}

function unlistedSchema(node: SchemaNode): unknown {
  const pattern = namePattern(node)
  const { additionalProperties: open, patternProperties } = node
  if (pattern !== undefined && isRecord(patternProperties) && !isRecord(open)) {
    return ownValue(patternProperties, pattern)
  }
  return open ?? true
}

function newName(node: SchemaNode, index: number, generator: Generator): string {
  const pattern = namePattern(node)
  if (pattern !== undefined) return stringForPattern(pattern, index) ?? `field_${index + 1}`
  if (node.propertyNames === undefined) return `field_${index + 1}`
  const place = { name: 'field', index, depth: 1 }
  const name = generator.generate({ allOf: [{ type: 'string' }, node.propertyNames] }, place)
  return typeof name === 'string' ? name : `field_${index + 1}`
}

/** Names of the properties to make: the required ones first, then those wanted. */
function chooseNames(node: SchemaNode, place: Place, generator: Generator): Set<string> {
  const listed = isRecord(node.properties) ? node.properties : {}
  const possible = Object.keys(listed).filter(name => listed[name] !== false)
  const required = namesIn(node.required)
  const chosen = new Set(required.slice(0, MOST_PROPERTIES))
  const least = Math.min(numberOf(node.minProperties) ?? 0, MOST_PROPERTIES)
  const most = Math.min(numberOf(node.maxProperties) ?? MOST_PROPERTIES, MOST_PROPERTIES)
  // A schema that requires nothing at all was rarely meant to be answered with nothing.
  const all = node.required === undefined && place.depth < 2
  for (const name of possible) {
    const wanted = all || isWanted(name, listed[name], place, generator)
    if (chosen.size < most && (wanted || chosen.size < least)) chosen.add(name)
  }
  if (isRecord(node.dependentRequired)) {
    // A set grows while it is walked, so that a dependency of a dependency is met too.
    for (const name of chosen) {
      for (const other of namesIn(ownValue(node.dependentRequired, name))) chosen.add(other)
    }
  }
  if (node.additionalProperties === false && namePattern(node) === undefined) return chosen
  for (let index = 0; chosen.size < least && index < 2 * MOST_PROPERTIES; index++) {
    chosen.add(newName(node, index, generator))
  }
  return chosen
}

/** An object with what a schema requires, and what else is wanted of it, in the schema's order. */
export function sampleObject(
  node: SchemaNode,
  place: Place,
  generator: Generator,
): Record<string, unknown> {
  const listed = isRecord(node.properties) ? node.properties : {}
  const chosen = chooseNames(node, place, generator)
  const inOrder = new Set([...Object.keys(listed).filter(name => chosen.has(name)), ...chosen])
  const required = new Set(namesIn(node.required))
  return Object.fromEntries(
    Array.from(inOrder).flatMap(name => {
      const schema = Object.hasOwn(listed, name) ? ownValue(listed, name) : unlistedSchema(node)
      const at = { name, index: place.index, depth: place.depth + 1 }
      const value = generator.generate(schema, at)
      return required.has(name) || generator.fits(value, schema) ? [[name, value]] : []
    }),
  )
}
