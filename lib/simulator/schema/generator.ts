import type { Budget } from './matches-schema'
import type { SchemaNode } from './schema-node'

/** Where in the value something stands: the property's name, its place among list items. */
export type Place = {
  name: string
  index: number
  depth: number
  /** How many branches (`anyOf`, `oneOf`) have been taken on the way without going deeper. */
  turns?: number
}

export type InstanceOptions = {
  /** A value that suits a place, if there is one; taken only where it satisfies the schema. */
  hint?: (place: Place, node: SchemaNode) => unknown
  /** Words for a text that nothing else decides. */
  words?: (place: Place) => string
  /** Whether properties that need not be there are made all the same. */
  optional?: 'all' | 'hinted'
}

/** What the parts of the generator share; they call one another through `generate`. */
export type Generator = InstanceOptions & {
  generate: (schema: unknown, place: Place) => unknown
  fits: (value: unknown, schema: unknown) => boolean
  budget: Budget
}
