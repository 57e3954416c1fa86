import type { ChatCompletionRequest, ChatMessage } from '@/lib/chat/types'
import { detectLanguage, type Language, unspokenLanguage } from './detect-language'
import { messageText } from './message-text'
import type { ModelId } from './simulated-models'
import { bothEnds } from './text-shape'

const LONGEST_QUESTION = 4_000

/** A request as the one who answers sees it. */
export type Prompt = {
  model: ModelId
  /** Epoch ms. */
  now: number
  request: ChatCompletionRequest
  language: Language
  /** A language asked for that the simulator does not write. */
  unspoken?: string
  /** The question to answer; the ends alone of a very long one. */
  text: string
  /** The last user message whole. */
  wholeText: string
  system: string
  /** Earlier user messages, oldest first. */
  earlier: string[]
  /** Whether the user only asked for more, and `text` is therefore the question before. */
  again: boolean
  oneSentence: boolean
  brief: boolean
  /** The start of the answer, which must not be said again. */
  prefill: string
  /** Messages without that start. */
  messageCount: number
  /** Results of tools since the last user message. */
  toolResults: ChatMessage[]
  /** Where the last user message stands, or -1. */
  lastUser: number
}

const AGAIN =
  /^(?:(?:请|再)?继续|接着(?:说|写)|再来一?[个首次篇遍]|换一[个首]|还有(?:吗|呢)?|(?:please )?(?:go on|continue|(?:one )?more|another(?: one)?|again|next))\s*[.!?。！？…]*$/i
const ONE_SENTENCE = /一句话|一个句子|\b(?:one|a single) sentence\b/i
const BRIEF = /简洁|简短|简要|精简|\b(?:concise|brief(?:ly)?|short answers?|terse)\b/i

function isInstruction(message: ChatMessage): boolean {
  const role: string = message.role
  return role === 'system' || role === 'developer'
}

function readPrefill(messages: ChatMessage[]): string {
  const last = messages.at(-1)
  return last?.role === 'assistant' && !last.tool_calls?.length ? messageText(last) : ''
}

/** Reads the question, and what surrounds it, out of a request. */
export function readPrompt(request: ChatCompletionRequest, model: ModelId, now: number): Prompt {
  const { messages } = request
  const lastUser = messages.findLastIndex(message => message.role === 'user')
  const asked = messages[lastUser]
  const wholeText = (asked ? messageText(asked) : '').trim()
  const system = bothEnds(messages.filter(isInstruction).map(messageText).join('\n').trim(), 2_000)
  const earlier = messages
    .slice(0, Math.max(lastUser, 0))
    .filter(message => message.role === 'user')
    .map(message => bothEnds(messageText(message).trim(), LONGEST_QUESTION))
    .filter(text => text !== '')
  const previous = earlier.findLast(text => !AGAIN.test(text))
  const again = previous !== undefined && AGAIN.test(wholeText.slice(0, 40))
  const text = again ? previous : bothEnds(wholeText, LONGEST_QUESTION)
  const prefill = readPrefill(messages)
  return {
    model,
    now,
    request,
    language: detectLanguage(system, wholeText),
    unspoken: unspokenLanguage(system) ?? unspokenLanguage(text),
    text,
    wholeText: again ? previous : wholeText,
    system,
    earlier,
    again,
    oneSentence: ONE_SENTENCE.test(text) || ONE_SENTENCE.test(system),
    brief: BRIEF.test(system) || BRIEF.test(text),
    prefill,
    messageCount: messages.length - (prefill === '' ? 0 : 1),
    toolResults: messages.slice(lastUser + 1).filter(message => message.role === 'tool'),
    lastUser,
  }
}
