import type { CodeTarget } from './code-language'
import type { JsonObject } from './json-value'
import { printPython } from './print-python'
import { printPythonFunctions, printPythonToolLoop } from './python-tools'
import { quoteJson } from './quote-json'
import { forcesCall, toolFunctionsOf } from './tool-function'

/** What `create()` has long taken by name; everything else travels in `extra_body`. */
const NAMED = new Set(
  `model messages audio frequency_penalty function_call functions logit_bias logprobs
  max_completion_tokens max_tokens metadata modalities n parallel_tool_calls prediction
  presence_penalty reasoning_effort response_format seed service_tier stop store stream
  stream_options temperature tool_choice tools top_logprobs top_p user`.split(/\s+/),
)

/** The request with the `openai` package for Python. */
export function toPython(body: JsonObject, { baseURL, keyVariable }: CodeTarget): string {
  const functions = toolFunctionsOf(body)
  const streams = body.stream === true
  const client = `client = OpenAI(
    base_url=${quoteJson(baseURL)},
    api_key=os.environ[${quoteJson(keyVariable)}],
)
`
  if (functions.length === 0) {
    const created = `client.chat.completions.create(\n${printArguments(body)})`
    return [IMPORTS, client, streams ? printStream(created) : printCompletion(created)].join('\n')
  }
  const request = `request = ${printPython(toArguments(body), { expanded: true })}\n`
  return [
    `import json\n${IMPORTS}`,
    client,
    `${request}\n`,
    printPythonFunctions(functions),
    printPythonToolLoop(streams, forcesCall(body)),
  ].join('\n')
}

const IMPORTS = 'import os\n\nfrom openai import OpenAI\n'

function toArguments(body: JsonObject): JsonObject {
  const entries = Object.entries(body)
  const unlisted = entries.filter(([name]) => !NAMED.has(name))
  const named = Object.fromEntries(entries.filter(([name]) => NAMED.has(name)))
  return unlisted.length === 0 ? named : { ...named, extra_body: Object.fromEntries(unlisted) }
}

function printArguments(body: JsonObject): string {
  const printed = Object.entries(toArguments(body)).map(([name, value]) => {
    const lead = `    ${name}=`
    return `${lead}${printPython(value, { depth: 1, column: lead.length + 1 })},\n`
  })
  return printed.join('')
}

function printStream(created: string): string {
  return `stream = ${created}

for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="", flush=True)
`
}

function printCompletion(created: string): string {
  return `completion = ${created}

print(completion.choices[0].message.content)
`
}
