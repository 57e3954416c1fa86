import { isRecord } from '../is-record'
import { resolveReference } from './resolve-reference'
import { listOf, numberOf, ownValue, type SchemaNode, sameJson } from './schema-node'

/** Counts down the work one schema may cause; at zero everything is let through. */
export type Budget = { left: number }

type Check = (value: unknown, schema: unknown) => boolean

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor
  // Binary fractions: 0.3 / 0.1 is not quite 3.
  const tolerance = Math.min(1e-6, 4 * Number.EPSILON * Math.max(1, Math.abs(quotient)))
  return Math.abs(quotient - Math.round(quotient)) <= tolerance
}

function fitsNumber(value: number, node: SchemaNode): boolean {
  const [low, high] = [numberOf(node.minimum), numberOf(node.maximum)]
  const [over, under] = [numberOf(node.exclusiveMinimum), numberOf(node.exclusiveMaximum)]
  const divisor = numberOf(node.multipleOf)
  return (
    (low === undefined || (node.exclusiveMinimum === true ? value > low : value >= low)) &&
    (high === undefined || (node.exclusiveMaximum === true ? value < high : value <= high)) &&
    (over === undefined || value > over) &&
    (under === undefined || value < under) &&
    (divisor === undefined || divisor <= 0 || isMultiple(value, divisor))
  )
}

function fitsString(value: string, node: SchemaNode): boolean {
  const length = Array.from(value).length
  return (
    length >= (numberOf(node.minLength) ?? 0) &&
    length <= (numberOf(node.maxLength) ?? Number.POSITIVE_INFINITY)
  )
}

function fitsArray(value: unknown[], node: SchemaNode, check: Check): boolean {
  const first = listOf(node.prefixItems)
  const matching =
    node.contains === undefined
      ? Number.POSITIVE_INFINITY
      : value.filter(item => check(item, node.contains)).length
  return (
    value.length >= (numberOf(node.minItems) ?? 0) &&
    value.length <= (numberOf(node.maxItems) ?? Number.POSITIVE_INFINITY) &&
    matching >= (numberOf(node.minContains) ?? 1) &&
    value.every((item, index) => check(item, index < first.length ? first[index] : node.items)) &&
    (node.uniqueItems !== true ||
      value.length > 200 ||
      value.every((item, index) => value.findIndex(other => sameJson(other, item)) === index))
  )
}

function fitsObject(value: Record<string, unknown>, node: SchemaNode, check: Check): boolean {
  const names = Object.keys(value)
  const listed = isRecord(node.properties) ? node.properties : {}
  const patterned = isRecord(node.patternProperties)
  const dependent = isRecord(node.dependentRequired) ? node.dependentRequired : {}
  return (
    listOf(node.required).every(name => typeof name !== 'string' || Object.hasOwn(value, name)) &&
    names.length >= (numberOf(node.minProperties) ?? 0) &&
    names.length <= (numberOf(node.maxProperties) ?? Number.POSITIVE_INFINITY) &&
    names.every(name => node.propertyNames === undefined || check(name, node.propertyNames)) &&
    names.every(name =>
      listOf(ownValue(dependent, name)).every(other => Object.hasOwn(value, String(other))),
    ) &&
    names.every(name => {
      if (Object.hasOwn(listed, name)) return check(ownValue(value, name), ownValue(listed, name))
      // Whether a pattern covers the name would take running a stranger's pattern.
      return patterned || check(ownValue(value, name), node.additionalProperties)
    })
  )
}

/** Whether a value satisfies a schema, its patterns and formats aside: they are never run. */
export function matchesSchema(
  value: unknown,
  schema: unknown,
  root: unknown,
  budget: Budget,
  depth = 0,
): boolean {
  if (schema === false) return false
  if (!isRecord(schema) || depth > 40 || --budget.left < 0) return true
  const check: Check = (item, branch) => matchesSchema(item, branch, root, budget, depth + 1)
  const { type, const: only, enum: options, anyOf, oneOf, not, if: condition } = schema
  const types = Array.isArray(type) ? type : [type]
  const target = schema.$ref === undefined ? undefined : resolveReference(schema.$ref, root)
  return (
    (type === undefined || types.some(name => hasType(value, name))) &&
    (only === undefined || sameJson(value, only)) &&
    (!Array.isArray(options) || options.some(option => sameJson(value, option))) &&
    (target === undefined || target === schema || check(value, target)) &&
    listOf(schema.allOf).every(branch => check(value, branch)) &&
    (!Array.isArray(anyOf) || anyOf.some(branch => check(value, branch))) &&
    (!Array.isArray(oneOf) || oneOf.filter(branch => check(value, branch)).length === 1) &&
    (not === undefined || budget.left < 0 || !check(value, not)) &&
    (condition === undefined ||
      check(value, check(value, condition) ? schema.then : schema.else)) &&
    (typeof value !== 'number' || fitsNumber(value, schema)) &&
    (typeof value !== 'string' || fitsString(value, schema)) &&
    (!Array.isArray(value) || fitsArray(value, schema, check)) &&
    (!isRecord(value) || fitsObject(value, schema, check))
  )
}
