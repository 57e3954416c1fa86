import type { CodeTarget } from './code-language'
import { printAnswer, printFunctions, printToolLoop } from './javascript-answer'
import type { JsonObject } from './json-value'
import { printImport, printJavaScript, printVariable, quoteJavaScript } from './print-javascript'
import { forcesCall, toolFunctionsOf } from './tool-function'

/** The request with the `openai` package for Node, as an ES module. */
export function toNode(body: JsonObject, { baseURL, keyVariable }: CodeTarget): string {
  const streams = body.stream === true
  const functions = toolFunctionsOf(body)
  const client = `${printImport('OpenAI', 'openai')}
const client = new OpenAI({
  baseURL: ${quoteJavaScript(baseURL)},
  apiKey: ${printVariable(keyVariable)},
})

`
  if (functions.length === 0) {
    const created = `await client.chat.completions.create(${printJavaScript(body)})`
    if (!streams) return client + printAnswer({ expression: created, streams })
    return `${client}const stream = ${created}\n\n${printAnswer({ expression: 'stream', streams })}`
  }
  return [
    `${client}const request = ${printJavaScript(body)}\n`,
    printFunctions(functions),
    printToolLoop(
      { expression: 'await client.chat.completions.create(request)', streams },
      forcesCall(body),
    ),
  ].join('\n')
}
