/** One entry of `tools`, as far as a list can tell. */
export type ToolDescription = {
  /** Index in `tools`. */
  place: number
  /** The name of a function, else the type of the tool; '' when it has neither. */
  name: string
  isFunction: boolean
  description: string
  parameterCount: number
  problem?: 'unnamed' | 'bad-name' | 'taken-name'
}

const FUNCTION_NAME = /^[a-zA-Z0-9_-]{1,64}$/

/** What stands in `tools`, whatever shape it has. */
export function describeTools(tools: unknown): ToolDescription[] {
  const taken = new Set<string>()
  return (Array.isArray(tools) ? tools : []).map((tool: unknown, place) => {
    const { type, function: definition } = asRecord(tool)
    if (type !== 'function') {
      const name = typeof type === 'string' ? type : ''
      return { place, name, isFunction: false, description: '', parameterCount: 0 }
    }
    const { name, description, parameters } = asRecord(definition)
    const text = typeof name === 'string' ? name : ''
    const problem = nameProblem(text, taken)
    taken.add(text)
    return {
      place,
      name: text,
      isFunction: true,
      description: typeof description === 'string' ? description : '',
      parameterCount: Object.keys(asRecord(asRecord(parameters).properties)).length,
      ...(problem && { problem }),
    }
  })
}

/** Names of the functions a request offers, each once. */
export function functionNames(tools: unknown): string[] {
  const names = describeTools(tools).flatMap(tool => (tool.isFunction ? [tool.name] : []))
  return [...new Set(names)].filter(name => name !== '')
}

function nameProblem(name: string, taken: ReadonlySet<string>): ToolDescription['problem'] {
  if (name === '') return 'unnamed'
  if (!FUNCTION_NAME.test(name)) return 'bad-name'
  return taken.has(name) ? 'taken-name' : undefined
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
