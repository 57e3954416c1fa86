import type { ToolCall } from '@/lib/chat/types'
import { composeAnswer, withNote } from './answers/compose-answer'
import { type Answer, inLanguage } from './answers/skill'
import { continuePrefill } from './continue-prefill'
import { describeImages } from './images/describe-images'
import { howToSendImages } from './images/how-to-send-images'
import { howToAskForJson, jsonAnswer } from './json-answer'
import type { Prompt } from './read-prompt'
import { createRandom } from './seeded-random'
import { think } from './think'
import { answerFromResults } from './tools/answer-from-results'
import { howToOfferTools } from './tools/how-to-offer-tools'
import type { ToolOffer } from './tools/offered-tools'
import { planCalls } from './tools/plan-calls'

/** All that one choice would say if nothing cut it short. */
export type Draft = { reasoning: string; content: string; tool_calls: ToolCall[] }

type DraftContext = {
  offer: ToolOffer
  randomId: () => string
  choiceIndex: number
}

const VARIANTS = 12

function callsTools({ model, toolResults }: Prompt, { tools, choice }: ToolOffer): boolean {
  if (tools.length === 0 || choice === 'none') return false
  return choice !== 'auto' || (model === 'demo-tools' && toolResults.length === 0)
}

function chooseAnswer(prompt: Prompt, seed: string): Answer {
  const json = jsonAnswer(prompt)
  if (json) return json
  const results = answerFromResults(prompt)
  if (results) return withNote(results, prompt)
  if (prompt.model === 'demo-vision') {
    return withNote(describeImages(prompt) ?? howToSendImages(prompt), prompt)
  }
  if (prompt.model === 'demo-tools') return withNote(howToOfferTools(prompt), prompt)
  if (prompt.model === 'demo-json') return withNote(howToAskForJson(prompt), prompt)
  return composeAnswer(prompt, createRandom(seed))
}

/** Seeds of the answers this request may get, the chosen one first. */
function seedsOf(prompt: Prompt, { choiceIndex, randomId }: DraftContext): [string, ...string[]] {
  const { request, text, system, earlier, model } = prompt
  const { seed, temperature } = request
  const asked = JSON.stringify([model, system, earlier, text, seed ?? null, temperature ?? null])
  const choice = temperature === 0 ? 0 : choiceIndex
  const free = typeof temperature === 'number' && temperature > 0 && seed === undefined
  if (!free) return [`${asked}#${choice}`]
  const drawn = Math.floor(createRandom(randomId()).next() * VARIANTS)
  const seedAt = (variant: number) => `${asked}#${choice}#${(drawn + variant) % VARIANTS}`
  const others = Array.from({ length: VARIANTS - 1 }, (_, variant) => seedAt(variant + 1))
  // Only a prefill needs the others: it may be the start of any of them.
  return prompt.prefill === '' ? [seedAt(0)] : [seedAt(0), ...others]
}

/** Writes what one choice would answer to a prompt. */
export function draftAnswer(prompt: Prompt, context: DraftContext): Draft {
  const { offer, randomId } = context
  const [seed, ...otherSeeds] = seedsOf(prompt, context)
  const thinks = prompt.model === 'demo-thinking'
  if (callsTools(prompt, offer)) {
    const tool_calls = planCalls(offer, prompt).map(
      (planned): ToolCall => ({ id: `call_${randomId()}`, type: 'function', function: planned }),
    )
    const names = [...new Set(tool_calls.map(call => call.function.name))].join(', ')
    const thought = inLanguage(
      prompt.language,
      `该用工具：${names}。参数从消息里取。`,
      `This wants a tool: ${names}. Its arguments stand in the message.`,
    )
    const answer: Answer = { text: '', note: 'none', thought }
    return {
      reasoning: thinks ? think(prompt, answer, createRandom(seed)) : '',
      content: '',
      tool_calls,
    }
  }
  const answer = chooseAnswer(prompt, seed)
  const others = otherSeeds.map(other => chooseAnswer(prompt, other).text)
  return {
    reasoning: thinks ? think(prompt, answer, createRandom(seed)) : '',
    content: continuePrefill([answer.text, ...others], prompt.prefill, prompt.language),
    tool_calls: [],
  }
}
