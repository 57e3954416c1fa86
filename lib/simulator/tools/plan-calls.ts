import type { Language } from '../detect-language'
import { isRecord } from '../is-record'
import { coordinatedThings } from '../named-things'
import { promptHints } from '../prompt-hints'
import type { Prompt } from '../read-prompt'
import { createInstance } from '../schema/json-schema-instance'
import type { OfferedTool, ToolOffer } from './offered-tools'
import { toolScore } from './tool-score'

/** A call before it has an id. */
type PlannedCall = { name: string; arguments: string }

const MOST_CALLS = 4
const CLAUSE = /[，,;；。.!?？！\n]|(?:\band\b(?: also| then)?|和|与|以及|并且|同时|然后|还有|再)/i

/** The one text property that tells calls for several things apart. */
function distinguishes(tool: OfferedTool): boolean {
  const properties = isRecord(tool.parameters) ? tool.parameters.properties : undefined
  if (!isRecord(properties)) return false
  return Object.values(properties).some(
    schema => isRecord(schema) && schema.type === 'string' && schema.enum === undefined,
  )
}

/** Whether one call takes all things at once: a route has two ends, a list many entries. */
function takesSeveral(tool: OfferedTool): boolean {
  const properties = isRecord(tool.parameters) ? tool.parameters.properties : undefined
  if (!isRecord(properties)) return false
  const names = Object.keys(properties).join(' ').toLowerCase()
  const lists = Object.values(properties).some(
    schema => isRecord(schema) && schema.type === 'array',
  )
  return lists || /origin|destination|departure|arrival|\bfrom|\bto\b|source|target/.test(names)
}

type CallContext = { language: Language; now: number }

function writeCall(
  tool: OfferedTool,
  text: string,
  context: CallContext,
  thing?: string,
): PlannedCall {
  const schema = tool.parameters ?? { type: 'object', properties: {}, required: [] }
  const hints = promptHints({ ...context, text, thing })
  const value = createInstance(schema, { ...hints, optional: 'hinted' })
  return { name: tool.name, arguments: JSON.stringify(isRecord(value) ? value : {}) }
}

function callsOf(tool: OfferedTool, text: string, context: CallContext): PlannedCall[] {
  const apart = distinguishes(tool) && !takesSeveral(tool)
  const things = apart ? coordinatedThings(text) : []
  if (things.length === 0) return [writeCall(tool, text, context)]
  const calls = things.map(thing => writeCall(tool, text, context, thing))
  return [...new Map(calls.map(call => [call.arguments, call])).values()]
}

function bestTool(tools: OfferedTool[], text: string): OfferedTool | undefined {
  const scored = tools.map(tool => ({ tool, score: toolScore(tool, text) }))
  return scored.sort((one, other) => other.score - one.score)[0]?.tool
}

/** Tools a text asks for in different clauses, each with the clauses that ask for it. */
function toolsByClause(tools: OfferedTool[], text: string): Map<OfferedTool, string> {
  const asked = new Map<OfferedTool, string>()
  let current: OfferedTool | undefined
  let before = ''
  for (const clause of text.slice(0, 2_000).split(CLAUSE)) {
    const best = bestTool(tools, clause)
    if (best && toolScore(best, clause) >= 3) current = best
    if (current) asked.set(current, `${asked.get(current) ?? before}，${clause}`)
    else before = `${before}，${clause}`
  }
  return asked
}

/** The calls a model would make for a prompt, out of the tools it may use: at least one. */
export function planCalls(offer: ToolOffer, prompt: Prompt): PlannedCall[] {
  const { choice, parallel, tools } = offer
  const context = { language: prompt.language, now: prompt.now }
  const named = typeof choice === 'object' ? tools.filter(tool => tool.name === choice.name) : tools
  const best = bestTool(named, prompt.text)
  if (!best) return []
  const clauses = toolsByClause(named, prompt.text)
  const several = clauses.size > 1 && clauses.has(best)
  const calls = several
    ? [...clauses].flatMap(([tool, text]) => callsOf(tool, text, context))
    : callsOf(best, prompt.text, context)
  return calls.slice(0, parallel ? MOST_CALLS : 1)
}
