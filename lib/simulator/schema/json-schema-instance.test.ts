import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createInstance } from './json-schema-instance'
import { matchesSchema } from './matches-schema'

type Schema = Record<string, unknown>

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  fc.constant<Schema>({ type: 'boolean' }),
  fc.constant<Schema>({ type: 'null' }),
  fc.record({
    type: fc.constant('string'),
    minLength: fc.nat(12),
    maxLength: fc.integer({ min: 12, max: 60 }),
  }),
  fc.record({
    type: fc.constant('string'),
    format: fc.constantFrom('date', 'date-time', 'email', 'uri', 'uuid', 'ipv4', 'ipv6'),
  }),
  fc.constantFrom<Schema>(
    { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
    { type: 'string', pattern: '^(foo|bar)?[a-z0-9._-]+@x\\.(org|com)$', minLength: 12 },
    { type: 'string', pattern: '^\\+?[1-9]\\d{1,14}$' },
  ),
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(50), fc.constantFrom('integer', 'number'))
    .map(([minimum, span, type]) => ({ type, minimum, maximum: minimum + span })),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }))
    .map(([low, width]) => ({
      type: 'number',
      exclusiveMinimum: low,
      exclusiveMaximum: low + width / 10,
    })),
  fc
    .constantFrom(0.01, 0.1, 0.5, 3, 7)
    .map(multipleOf => ({ type: 'number', multipleOf, minimum: 1 })),
  fc
    .uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 })
    .map(options => ({ enum: options })),
  fc.oneof(fc.string(), fc.integer(), fc.boolean()).map(value => ({ const: value })),
  fc.constantFrom<Schema>({ type: ['string', 'null'] }, { type: ['integer', 'string'] }),
)

const { schema: anySchema } = fc.letrec<{ schema: Schema }>(tie => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc
      .tuple(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('schema'), { maxKeys: 4 }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([properties, closed, all]) => ({
        type: 'object',
        properties,
        required: all ? Object.keys(properties) : Object.keys(properties).slice(0, 1),
        ...(closed ? { additionalProperties: false } : {}),
      })),
    fc.tuple(tie('schema'), fc.nat(4), fc.nat(3)).map(([items, minItems, more]) => ({
      type: 'array',
      items,
      minItems,
      maxItems: minItems + more,
    })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map(prefixItems => ({
      type: 'array',
      prefixItems,
      items: false,
      minItems: prefixItems.length,
    })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map(anyOf => ({ anyOf })),
    fc.tuple(tie('schema'), tie('schema')).map(([left, right]) => ({
      allOf: [
        { type: 'object', properties: { left }, required: ['left'] },
        { type: 'object', properties: { right }, required: ['right'] },
      ],
    })),
    tie('schema').map(value => ({
      oneOf: [
        {
          type: 'object',
          properties: { kind: { const: 'a' }, value },
          required: ['kind', 'value'],
        },
        { type: 'object', properties: { kind: { const: 'b' } }, required: ['kind'] },
      ],
    })),
  ),
}))

test.each(['all', 'hinted'] as const)(
  'an instance of any satisfiable schema validates, optional properties: %s',
  optional => {
    fc.assert(
      fc.property(anySchema, schema => {
        const value = createInstance(schema, { optional })
        const result = z.fromJSONSchema(schema).safeParse(value)
        expect(result.error?.issues, JSON.stringify({ schema, value })).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  },
)

const anyHint = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer()),
  fc.dictionary(fc.constantFrom('kind', 'left', 'value'), fc.string()),
)

test('what a prompt suggests is taken only where it satisfies the schema', () => {
  fc.assert(
    fc.property(anySchema, anyHint, (schema, hint) => {
      const value = createInstance(schema, { optional: 'all', hint: () => hint })
      // A pattern is not run, so a hint for one is the caller's own responsibility.
      if (
        JSON.stringify(schema).includes('"pattern"') ||
        JSON.stringify(schema).includes('"format"')
      )
        return
      expect(
        z.fromJSONSchema(schema).safeParse(value).success,
        JSON.stringify({ schema, value }),
      ).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const INSTANCES: [title: string, schema: Schema, holds: (value: unknown) => boolean][] = [
  [
    'a reference to a definition',
    { $ref: '#/$defs/x', $defs: { x: { type: 'integer', minimum: 5 } } },
    value => value === 5,
  ],
  [
    'a reference with an escaped and an encoded segment',
    { $ref: '#/$defs/a~1b%20c', $defs: { 'a/b c': { const: 'found' } } },
    value => value === 'found',
  ],
  ['a default', { type: 'string', default: 'kept' }, value => value === 'kept'],
  ['an example', { type: 'string', examples: ['kept'] }, value => value === 'kept'],
  [
    'a bound in the words of draft 4',
    { type: 'integer', minimum: 3, exclusiveMinimum: true },
    value => value === 4,
  ],
  [
    'the then of a condition',
    JSON.parse(
      '{"type":"object","properties":{"kind":{"enum":["a","b"]},"size":{"type":"integer"}},"required":["kind"],"if":{"properties":{"kind":{"const":"a"}}},"then":{"required":["size"]}}',
    ),
    value => JSON.stringify(value) === '{"kind":"a","size":1}',
  ],
  [
    'a required property that is listed nowhere',
    { type: 'object', required: ['anything'] },
    value => Object.hasOwn(Object(value), 'anything'),
  ],
  [
    'a dependency of a dependency',
    {
      type: 'object',
      properties: { a: { type: 'null' }, b: { type: 'null' }, c: { type: 'null' } },
      required: ['a'],
      dependentRequired: { a: ['b'], b: ['c'] },
    },
    value => JSON.stringify(value) === '{"a":null,"b":null,"c":null}',
  ],
  [
    'unique items of an enumeration',
    { type: 'array', items: { enum: ['x', 'y', 'z'] }, uniqueItems: true, minItems: 3 },
    value => JSON.stringify(value) === '["x","y","z"]',
  ],
  [
    'unique items that all have the same default',
    { type: 'array', items: { type: 'string', default: 'x' }, uniqueItems: true, minItems: 3 },
    value => Array.isArray(value) && value.length === 3,
  ],
  [
    'names that follow a pattern',
    {
      type: 'object',
      patternProperties: { '^S_[0-9]$': { type: 'integer' } },
      additionalProperties: false,
      minProperties: 1,
    },
    value => /^\{"S_\d":1\}$/.test(JSON.stringify(value)),
  ],
  [
    'an item that must be contained',
    { type: 'array', contains: { const: 7 }, minItems: 2 },
    value => Array.isArray(value) && value.includes(7),
  ],
  ['what it must not be', { enum: ['no', 'yes'], not: { const: 'no' } }, value => value === 'yes'],
]

test.each(INSTANCES)('%s is obeyed', (_, schema, holds) => {
  const value = createInstance(schema)
  expect(holds(value), JSON.stringify(value)).toBe(true)
  expect(matchesSchema(value, schema, schema, { left: 1_000 })).toBe(true)
})

describe('a hostile schema', () => {
  const deep = Array.from({ length: 200 }).reduce<Schema>(
    inner => ({ type: 'object', properties: { a: inner }, required: ['a'] }),
    { type: 'string' },
  )
  const wide = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, index) => [`p${index}`, { type: 'string' }]),
  )
  const HOSTILE: [title: string, schema: unknown][] = [
    ['that is its own reference', { $ref: '#' }],
    [
      'whose references run in a circle',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    ],
    [
      'that requires itself',
      { type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] },
    ],
    [
      'that requires itself twice at each level',
      { type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' } }, required: ['a', 'b'] },
    ],
    [
      'of choices among itself',
      { anyOf: [{ $ref: '#' }, { allOf: [{ $ref: '#' }, { $ref: '#' }] }] },
    ],
    ['that nests deeply', deep],
    ['that is wide', { type: 'object', properties: wide, required: Object.keys(wide) }],
    ['that wants a billion items', { type: 'array', items: { type: 'string' }, minItems: 1e9 }],
    ['that wants a billion characters', { type: 'string', minLength: 1e9 }],
    ['that wants a billion properties', { type: 'object', minProperties: 1e9 }],
    ['with a pattern that would never end', { type: 'string', pattern: '^((a+)+)+$' }],
    ['with contradicting bounds', { type: 'integer', minimum: 5, maximum: 1 }],
    ['that nothing satisfies', { allOf: [{ type: 'string' }, { type: 'number' }] }],
    [
      'of the wrong shape',
      { type: 7, properties: [], required: 'x', enum: {}, anyOf: 'x', items: 3 },
    ],
    ['that is false', false],
    ['that is no schema', 'text'],
    ['that is null', null],
    ['with a remote reference', { $ref: 'http://169.254.169.254/' }],
    [
      'with infinite bounds',
      { type: 'number', minimum: 1e308, maximum: 1.7e308, multipleOf: 1e-300 },
    ],
  ]

  test.each(HOSTILE)('%s gets a small JSON value', (_, schema) => {
    const json = JSON.stringify(createInstance(schema, { optional: 'all' }))
    expect(typeof json).toBe('string')
    expect(json.length).toBeLessThan(500_000)
  })

  test('with __proto__ for a property gets it as a property, and pollutes nothing', () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"object","properties":{"polluted":{"const":true}},"required":["polluted"]},"constructor":{"type":"string"}},"required":["__proto__","constructor"]}',
    )
    const value = createInstance(schema)
    expect(JSON.stringify(value)).toBe(
      '{"__proto__":{"polluted":true},"constructor":"constructor"}',
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
