import type { CodeTarget } from './code-language'
import { printFunctions } from './javascript-answer'
import type { JsonObject } from './json-value'
import { printImport, printJavaScript, printVariable, quoteJavaScript } from './print-javascript'
import { forcesCall, toolFunctionsOf } from './tool-function'

/** The request with AI SDK 7, whose `fetch` option is what sends a body as it is. */
export function toAiSdk(body: JsonObject, target: CodeTarget): string {
  const streams = body.stream === true
  const functions = toolFunctionsOf(body)
  const hasTools = functions.length > 0
  const generate = streams ? 'streamText' : 'generateText'
  const imports = hasTools
    ? [generate, 'isStepCount', 'jsonSchema', 'tool'].sort().join(', ')
    : generate
  const parts = [
    printImport('{ createOpenAI }', '@ai-sdk/openai') + printImport(`{ ${imports} }`, 'ai'),
    `const request = ${printJavaScript(body)}\n`,
    printProvider(target, hasTools ? sendWithSteps(forcesCall(body)) : SEND),
    ...(hasTools ? [printFunctions(functions), TOOLS] : []),
    printGenerate(generate, hasTools),
  ]
  return parts.join('\n')
}

function printProvider({ baseURL, keyVariable }: CodeTarget, send: string): string {
  return `const openai = createOpenAI({
  baseURL: ${quoteJavaScript(baseURL)},
  apiKey: ${printVariable(keyVariable)},
  // The request as it stands: the SDK by itself renames and drops fields for some models.
${send}
})
`
}

const SEND = '  fetch: (url, init) => fetch(url, { ...init, body: JSON.stringify(request) }),'

function sendWithSteps(forced: boolean): string {
  const choice = forced
    ? `
    // Only the first call is forced; the next is the model's choice.
    if (steps.length > 0) body.tool_choice = 'auto'`
    : ''
  return `  fetch: (url, init) => {
    // After the SDK's own prompt come the calls of the steps so far, with their results.
    const [, ...steps] = JSON.parse(init.body).messages
    const body = { ...request, messages: [...request.messages, ...steps] }${choice}
    return fetch(url, { ...init, body: JSON.stringify(body) })
  },`
}

const TOOLS = `// Their schemas are in the request.
const tools = Object.fromEntries(
  Object.entries(functions).map(([name, execute]) => [
    name,
    tool({ inputSchema: jsonSchema({ type: 'object' }), execute }),
  ]),
)
`

function printGenerate(generate: 'streamText' | 'generateText', hasTools: boolean): string {
  const options = [
    'model: openai.chat(request.model),',
    "prompt: 'See request.messages',",
    ...(hasTools ? ['tools,', 'stopWhen: isStepCount(10),'] : []),
  ].map(option => `  ${option}\n`)
  const call = `${generate}({\n${options.join('')}})`
  if (generate === 'generateText') return `const { text } = await ${call}\n\nconsole.log(text)\n`
  return `const { textStream } = ${call}

for await (const text of textStream) process.stdout.write(text)
`
}
