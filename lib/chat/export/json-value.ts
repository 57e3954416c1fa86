export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue }

export type JsonObject = { [key: string]: JsonValue }

/** The object as it travels: without what JSON leaves out, `__proto__` kept as a plain key. */
export function toJsonObject(value: object): JsonObject {
  const object: JsonObject = JSON.parse(JSON.stringify(value))
  return object
}
