import { isRecord } from '../is-record'
import { listOf, numberOf, ownValue, type SchemaNode, sameJson } from './schema-node'

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

function mergeTypes(one: unknown, other: unknown): unknown {
  const [list, others] = [one, other].map(type => (Array.isArray(type) ? type : [type]))
  const both = listOf(list).flatMap(type => {
    if (listOf(others).includes(type)) return [type]
    if (type === 'number' && listOf(others).includes('integer')) return ['integer']
    if (type === 'integer' && listOf(others).includes('number')) return ['integer']
    return []
  })
  return both
}

/** The schema of a property the node does not list itself. */
function unlisted(node: SchemaNode): unknown {
  return node.additionalProperties === undefined ? true : node.additionalProperties
}

function mergeProperties(one: SchemaNode, other: SchemaNode): unknown {
  const left = isRecord(one.properties) ? one.properties : {}
  const right = isRecord(other.properties) ? other.properties : {}
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return Object.fromEntries(
    Array.from(names, name => {
      const schemas = [
        Object.hasOwn(left, name) ? ownValue(left, name) : unlisted(one),
        Object.hasOwn(right, name) ? ownValue(right, name) : unlisted(other),
      ]
      if (schemas.includes(false)) return [name, false]
      const [schema, second] = schemas.filter(entry => entry !== true)
      return [name, second === undefined ? (schema ?? true) : { allOf: [schema, second] }]
    }),
  )
}

function mergeKeyword(key: string, one: unknown, other: unknown): unknown {
  if (key === 'type') return mergeTypes(one, other)
  if (key === 'required') return [...new Set([...listOf(one), ...listOf(other)])]
  if (key === 'enum') {
    return listOf(one).filter(value => listOf(other).some(entry => sameJson(entry, value)))
  }
  const [left, right] = [numberOf(one), numberOf(other)]
  if (left !== undefined && right !== undefined) {
    if (LOWER.includes(key)) return Math.max(left, right)
    if (UPPER.includes(key)) return Math.min(left, right)
    if (key === 'multipleOf') return left % right === 0 ? left : right
  }
  if (key === 'items' || key === 'additionalProperties' || key === 'propertyNames') {
    if (one === false || other === false) return false
    return one === true ? other : other === true ? one : { allOf: [one, other] }
  }
  return other
}

/** A schema for what satisfies both; choices (`anyOf`, `oneOf`) are kept apart by the caller. */
export function mergeSchemas(one: SchemaNode, other: SchemaNode): SchemaNode {
  const merged = new Map<string, unknown>(Object.entries(one))
  for (const [key, value] of Object.entries(other)) {
    const before = merged.get(key)
    merged.set(key, before === undefined ? value : mergeKeyword(key, before, value))
  }
  if (isRecord(one.properties) || isRecord(other.properties)) {
    merged.set('properties', mergeProperties(one, other))
  }
  return Object.fromEntries(merged)
}
