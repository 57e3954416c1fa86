import type { CodeTarget } from './code-language'
import { printAnswer, printFunctions, printToolLoop } from './javascript-answer'
import type { JsonObject } from './json-value'
import { printJavaScript, printVariable, quoteJavaScript } from './print-javascript'
import { forcesCall, toolFunctionsOf } from './tool-function'

/** The request with nothing but the platform's `fetch`, as an ES module. */
export function toFetch(body: JsonObject, target: CodeTarget): string {
  const streams = body.stream === true
  const functions = toolFunctionsOf(body)
  const call = { expression: streams ? 'complete(request)' : 'await complete(request)', streams }
  const parts = [
    `const request = ${printJavaScript(body)}\n`,
    printComplete(target, streams),
    ...(functions.length === 0
      ? [printAnswer(call)]
      : [printFunctions(functions), printToolLoop(call, forcesCall(body))]),
  ]
  return parts.join('\n')
}

function printComplete({ baseURL, keyVariable }: CodeTarget, streams: boolean): string {
  return `async function${streams ? '*' : ''} complete(body) {
  const response = await fetch(${quoteJavaScript(`${baseURL}/chat/completions`)}, {
    method: 'POST',
    headers: {
      Authorization: \`Bearer \${${printVariable(keyVariable)}}\`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`)
${streams ? YIELD_CHUNKS : '  return response.json()'}
}
`
}

const YIELD_CHUNKS = `  let rest = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\\n')
    rest = lines.pop()
    for (const line of lines) {
      const data = line.startsWith('data:') ? line.slice(5).trim() : ''
      if (data === '' || data === '[DONE]') continue
      const chunk = JSON.parse(data)
      if (chunk.error) throw new Error(chunk.error.message)
      yield chunk
    }
  }`
