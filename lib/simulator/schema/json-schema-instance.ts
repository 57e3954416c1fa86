import { isRecord } from '../is-record'
import { type FlatSchema, flattenSchema } from './flatten-schema'
import type { Generator, InstanceOptions, Place } from './generator'
import { matchesSchema } from './matches-schema'
import { sampleArray } from './sample-array'
import { sampleNumber } from './sample-number'
import { sampleObject } from './sample-object'
import { sampleString } from './sample-string'
import { listOf, type SchemaNode } from './schema-node'

const DEEPEST = 12
const MOST_PLACES = 8_000
const MOST_CHECKS = 100_000
const SIMPLEST_FIRST = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

function impliedType(node: SchemaNode, depth: number): string {
  const has = (...keys: string[]) => keys.some(key => node[key] !== undefined)
  if (has('properties', 'required', 'additionalProperties', 'minProperties')) return 'object'
  if (has('items', 'prefixItems', 'minItems', 'contains')) return 'array'
  if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) {
    return 'number'
  }
  return depth === 0 ? 'object' : 'string'
}

function typeOf(node: SchemaNode, depth: number): unknown {
  if (!Array.isArray(node.type)) return node.type ?? impliedType(node, depth)
  const types = listOf(node.type)
  if (depth > 4) return SIMPLEST_FIRST.find(type => types.includes(type))
  return types.find(type => type !== 'null') ?? 'null'
}

/** The values a schema itself offers; neighbours start at different ones. */
function given(node: SchemaNode, { index }: Place): unknown[] {
  if (node.const !== undefined) return [node.const]
  const turned = (list: unknown[]) =>
    list.map((_, offset) => list[(index + offset) % list.length]).slice(0, 32)
  return [
    ...turned(listOf(node.enum)),
    ...(node.default === undefined || index > 0 ? [] : [node.default]),
    ...turned(listOf(node.examples)),
  ]
}

/** Branches that end soonest come first once the value is deep. */
function ordered(branches: unknown[], depth: number): unknown[] {
  const cost = (branch: unknown) => {
    if (!isRecord(branch)) return 9
    if (branch.const !== undefined || Array.isArray(branch.enum)) return 0
    const rank = SIMPLEST_FIRST.indexOf(String(branch.type))
    return rank === -1 ? 8 : rank
  }
  const kept = branches.slice(0, 32)
  if (depth > 3) return kept.sort((one, other) => cost(one) - cost(other))
  const isNull = (branch: unknown) => isRecord(branch) && branch.type === 'null'
  return kept.sort((one, other) => Number(isNull(one)) - Number(isNull(other)))
}

function byType({ keywords }: FlatSchema, place: Place, generator: Generator): unknown {
  switch (typeOf(keywords, place.depth)) {
    case 'null':
      return null
    case 'boolean':
      return place.index % 2 === 0
    case 'integer':
      return sampleNumber(keywords, true, place.index)
    case 'number':
      return sampleNumber(keywords, false, place.index)
    case 'array':
      return sampleArray(keywords, place, generator)
    case 'object':
      return sampleObject(keywords, place, generator)
    default:
      return sampleString(keywords, generator.words?.(place) ?? place.name, place.index)
  }
}

function generate(schema: unknown, root: unknown, place: Place, generator: Generator): unknown {
  const flat = flattenSchema(schema, root)
  if (!flat || place.depth > DEEPEST || --generator.budget.left < 0) return null
  const { keywords, choices } = flat
  const fits = (value: unknown) => generator.fits(value, schema)
  const candidates = given(keywords, place)
  const hinted = generator.hint?.(place, keywords)
  if (hinted !== undefined && keywords.const === undefined) candidates.unshift(hinted)
  for (const candidate of candidates) if (fits(candidate)) return candidate
  const [branches, ...others] = choices
  const turns = (place.turns ?? 0) + 1
  if (!branches || turns > DEEPEST) return byType(flat, place, generator)
  const rest = others.map(anyOf => ({ anyOf }))
  let fallback: unknown
  for (const branch of ordered(branches, place.depth)) {
    const value = generator.generate({ allOf: [keywords, branch, ...rest] }, { ...place, turns })
    if (fits(value)) return value
    fallback ??= value
    if (generator.budget.left < 0) break
  }
  return fallback ?? null
}

/** A value that satisfies a JSON Schema; a small guess where nothing does or it is hostile. */
export function createInstance(schema: unknown, options: InstanceOptions = {}): unknown {
  const checks = { left: MOST_CHECKS }
  const generator: Generator = {
    ...options,
    budget: { left: MOST_PLACES },
    fits: (value, branch) => matchesSchema(value, branch, schema, checks),
    generate: (branch, place) => generate(branch, schema, place, generator),
  }
  return generator.generate(schema, { name: 'value', index: 0, depth: 0 })
}
