import { z } from 'zod'

/** A model as its upstream lists it: the id it answers to, and every other field it came with. */
export type UpstreamModel = { id: string; [field: string]: unknown }

const MAX_MODELS = 10_000

/** No control characters: an id goes into a URL, a header of ours and a page. */
const Id = z
  .string()
  .min(1)
  .max(256)
  .regex(/^\P{Cc}+$/u)

const Entry = z.union([
  Id.transform((id): UpstreamModel => ({ id })),
  z.looseObject({ id: Id }),
  // Ollama and Gemini name their models so in their native lists.
  z
    .looseObject({ id: z.undefined().optional(), model: Id })
    .transform(fields => ({ ...fields, id: fields.model })),
  z
    .looseObject({ id: z.undefined().optional(), name: Id })
    .transform(fields => ({ ...fields, id: fields.name })),
])

const Entries = z.array(z.unknown())
const List = z.union([
  Entries,
  // Ollama writes null where it has no model yet.
  z.looseObject({ data: Entries.nullable() }).transform(({ data }) => data ?? []),
  z.looseObject({ models: Entries }).transform(({ models }) => models),
])

/** Reads any shape of a model list of bounded depth, unreadable entries dropped; undefined when it is none. */
export function parseModelList(json: unknown): UpstreamModel[] | undefined {
  const list = List.safeParse(json)
  if (!list.success) return undefined
  const models = new Map<string, UpstreamModel>()
  for (const candidate of list.data.slice(0, MAX_MODELS)) {
    const entry = Entry.safeParse(candidate)
    if (!entry.success || models.has(entry.data.id)) continue
    models.set(entry.data.id, { ...cleanFields(entry.data), id: entry.data.id })
  }
  return models.size || !list.data.length ? [...models.values()] : undefined
}

function withoutProto(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProto)
  return typeof value === 'object' && value !== null ? cleanFields(value) : value
}

/** JSON can name a field `__proto__`; copying it on would set a prototype. */
function cleanFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== '__proto__')
      .map(([name, value]) => [name, withoutProto(value)]),
  )
}
