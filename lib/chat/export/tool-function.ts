import type { JsonObject, JsonValue } from './json-value'

/** A function that the model may call, as a name and the arguments its schema lists. */
export type ToolFunction = {
  name: string
  /** Undefined when they cannot all be written as parameters. */
  parameters: { name: string; required: boolean }[] | undefined
}

const MOST_PARAMETERS = 6

/** Words that cannot name a parameter in JavaScript or in Python. */
const RESERVED = new Set(
  `and arguments as assert async await break case catch class const continue debugger def default
  del delete do elif else enum eval except export extends False finally for from function global if
  implements import in instanceof interface is lambda let new None nonlocal not null or package pass
  private protected public raise return static super switch this throw True true false try typeof
  undefined var void while with yield __proto__ __debug__`.split(/\s+/),
)

/** The functions among the request's tools, each once; tools of other kinds run at the upstream. */
export function toolFunctionsOf(body: JsonObject): ToolFunction[] {
  const tools = Array.isArray(body.tools) ? body.tools : []
  const functions = tools.flatMap(tool => {
    const declared = isObject(tool) && tool.type === 'function' ? tool.function : undefined
    if (!isObject(declared) || typeof declared.name !== 'string') return []
    return [{ name: declared.name, parameters: parametersOf(declared.parameters) }]
  })
  return functions.filter(
    ({ name }, index) => functions.findIndex(other => other.name === name) === index,
  )
}

/** Whether the request makes the model call a function: a loop that kept it would never end. */
export function forcesCall({ tool_choice }: JsonObject): boolean {
  return tool_choice === 'required' || isObject(tool_choice)
}

/** Whether a word can be the name of a parameter or a function in JavaScript and in Python. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name)
}

function parametersOf(schema: JsonValue | undefined): ToolFunction['parameters'] {
  const properties = isObject(schema) ? schema.properties : undefined
  if (!isObject(schema) || !isObject(properties)) return undefined
  const names = Object.keys(properties)
  if (names.length === 0 || names.length > MOST_PARAMETERS) return undefined
  if (!names.every(isPlainName)) return undefined
  const required = Array.isArray(schema.required) ? schema.required : []
  return names.map(name => ({ name, required: required.includes(name) }))
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
