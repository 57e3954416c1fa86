import { printKey, quoteJavaScript } from './print-javascript'
import type { ToolFunction } from './tool-function'

/** The expression that starts a request: a promise of a completion, or of its chunks. */
type Call = { expression: string; streams: boolean }

/** Prints the answer, whole or as it comes. */
export function printAnswer({ expression, streams }: Call): string {
  if (streams) {
    return `for await (const chunk of ${expression}) {
  process.stdout.write(chunk.choices?.[0]?.delta?.content ?? '')
}
`
  }
  return `const completion = ${expression}
console.log(completion.choices[0].message.content)
`
}

/** The functions to fill in, by the name that the model calls them. */
export function printFunctions(functions: readonly ToolFunction[]): string {
  const printed = functions.map(
    ({ name, parameters }) => `  ${printKey(name)}: async ${printParameters(parameters)} => {
    throw new Error(${quoteJavaScript(`Not written yet: ${name}`)})
  },
`,
  )
  return `// What the model may call: each returns its result.
const functions = {
${printed.join('')}}
`
}

/** Asks, runs what the model calls, and asks again with the results until it only answers. */
export function printToolLoop(call: Call, forcesCall: boolean): string {
  const released = forcesCall
    ? "  request.tool_choice = 'auto' // The first call was forced; the next is the model's choice.\n"
    : ''
  return `for (let step = 0; step < 10; step++) {
${call.streams ? collectChunks(call.expression) : takeMessage(call.expression)}
  if (calls.length === 0) break
  request.messages.push({ role: 'assistant', content: content || null, tool_calls: calls })
  for (const call of calls) {
    const input = JSON.parse(call.function.arguments || '{}')
    const result = await functions[call.function.name](input)
    request.messages.push({
      role: 'tool',
      tool_call_id: call.id,
      content: JSON.stringify(result ?? null),
    })
  }
${released}}
`
}

function takeMessage(expression: string): string {
  return `  const completion = ${expression}
  const { content, tool_calls } = completion.choices[0].message
  const calls = tool_calls ?? []
  if (content) console.log(content)`
}

function collectChunks(expression: string): string {
  return `  let content = ''
  const byIndex = {}
  for await (const chunk of ${expression}) {
    const delta = chunk.choices?.[0]?.delta
    process.stdout.write(delta?.content ?? '')
    content += delta?.content ?? ''
    for (const part of delta?.tool_calls ?? []) {
      byIndex[part.index] ??= {
        id: part.id,
        type: 'function',
        function: { name: part.function.name, arguments: '' },
      }
      byIndex[part.index].function.arguments += part.function?.arguments ?? ''
    }
  }
  const calls = Object.values(byIndex)`
}

function printParameters(parameters: ToolFunction['parameters']): string {
  if (!parameters) return 'input'
  return `({ ${parameters.map(({ name }) => name).join(', ')} })`
}
