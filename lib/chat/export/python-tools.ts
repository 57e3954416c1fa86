import { quoteJson } from './quote-json'
import { isPlainName, type ToolFunction } from './tool-function'

/** Names that the program uses itself; a function of the same name would replace them. */
const TAKEN = new Set(
  `OpenAI NotImplementedError arguments by_index call calls chunk client completion content
  delta functions json list message os part print range request result`.split(/\s+/),
)

/** The functions to fill in, and the table by which the loop finds them. */
export function printPythonFunctions(functions: readonly ToolFunction[]): string {
  const named = nameFunctions(functions)
  const definitions = named.map(
    ({ name, definition, parameters }) => `def ${definition}(${printParameters(parameters)}):
    raise NotImplementedError(${quoteJson(name)})
`,
  )
  const table = named.map(({ name, definition }) => `    ${quoteJson(name)}: ${definition},\n`)
  return `# What the model may call: each returns its result.
${definitions.join('\n\n')}

functions = {
${table.join('')}}
`
}

/** Asks, runs what the model calls, and asks again with the results until it only answers. */
export function printPythonToolLoop(streams: boolean, forcesCall: boolean): string {
  const released = forcesCall
    ? `    # The first call was forced; the next is the model's choice.
    request["tool_choice"] = "auto"
`
    : ''
  return `for _ in range(10):
${streams ? COLLECT_CHUNKS : TAKE_MESSAGE}
    if not calls:
        break
    request["messages"].append(
        {"role": "assistant", "content": content or None, "tool_calls": calls}
    )
    for call in calls:
        arguments = json.loads(call["function"]["arguments"] or "{}")
        result = functions[call["function"]["name"]](**arguments)
        request["messages"].append(
            {"role": "tool", "tool_call_id": call["id"], "content": json.dumps(result)}
        )
${released}`
}

const TAKE_MESSAGE = `    completion = client.chat.completions.create(**request)
    message = completion.choices[0].message
    content = message.content
    calls = [call.to_dict() for call in message.tool_calls or []]
    if content:
        print(content)`

const COLLECT_CHUNKS = `    content = ""
    by_index = {}
    for chunk in client.chat.completions.create(**request):
        if not chunk.choices:
            continue
        delta = chunk.choices[0].delta
        print(delta.content or "", end="", flush=True)
        content += delta.content or ""
        for part in delta.tool_calls or []:
            if part.index not in by_index:
                by_index[part.index] = {
                    "id": part.id,
                    "type": "function",
                    "function": {"name": part.function.name, "arguments": ""},
                }
            by_index[part.index]["function"]["arguments"] += part.function.arguments or ""
    calls = list(by_index.values())`

function nameFunctions(functions: readonly ToolFunction[]) {
  const used = new Set(TAKEN)
  return functions.map(({ name, parameters }) => {
    const word = name.replace(/\W/g, '_').replace(/^(?=\d)|^$/, '_')
    let definition = isPlainName(word) && !used.has(word) ? word : `call_${word}`
    while (used.has(definition)) definition += '_'
    used.add(definition)
    return { name, definition, parameters }
  })
}

function printParameters(parameters: ToolFunction['parameters']): string {
  if (!parameters) return '**arguments'
  const required = parameters.filter(one => one.required).map(({ name }) => name)
  const optional = parameters.filter(one => !one.required).map(({ name }) => `${name}=None`)
  return [...required, ...optional].join(', ')
}
