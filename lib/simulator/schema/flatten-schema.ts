import { isRecord } from '../is-record'
import { mergeSchemas } from './merge-schemas'
import { resolveReference } from './resolve-reference'
import { listOf, type SchemaNode } from './schema-node'

/** A schema without references and `allOf`: keywords, and groups of which one branch must hold. */
export type FlatSchema = { keywords: SchemaNode; choices: unknown[][] }

const MOST_STEPS = 64

/** Flattens a schema; undefined when nothing can satisfy it (`false`). */
export function flattenSchema(schema: unknown, root: unknown): FlatSchema | undefined {
  const seen = new Set<unknown>()
  const waiting: unknown[] = [schema]
  const choices: unknown[][] = []
  let keywords: SchemaNode = {}
  for (let step = 0; waiting.length > 0 && step < MOST_STEPS; step++) {
    const next = waiting.shift()
    if (next === false) return undefined
    if (!isRecord(next) || seen.has(next)) continue
    seen.add(next)
    const { $ref, allOf, anyOf, oneOf, if: condition, then, else: otherwise, ...rest } = next
    keywords = mergeSchemas(keywords, rest)
    if ($ref !== undefined) waiting.push(resolveReference($ref, root))
    waiting.push(...listOf(allOf).slice(0, MOST_STEPS))
    for (const branches of [anyOf, oneOf]) {
      if (listOf(branches).length > 0) choices.push(listOf(branches))
    }
    if (condition !== undefined) {
      choices.push([{ allOf: [condition, then ?? true] }, otherwise ?? true])
    }
  }
  return { keywords, choices }
}
