import type { RequestParams } from '@/lib/chat/types'

export const TOOL_CHOICES = ['auto', 'none', 'required', 'one'] as const
export type ToolChoice = (typeof TOOL_CHOICES)[number]

export type ToolChoiceReading =
  | { choice: ToolChoice; functionName?: string }
  | { choice: 'unset' | 'other' }

/** Which of the four choices a request makes; `other` is a form that only JSON can show. */
export function readToolChoice(value: RequestParams['tool_choice']): ToolChoiceReading {
  if (value === undefined) return { choice: 'unset' }
  if (typeof value === 'string') {
    const choice = TOOL_CHOICES.find(name => name === value)
    return choice && choice !== 'one' ? { choice } : { choice: 'other' }
  }
  const called: unknown = value?.function
  const isNamed = typeof called === 'object' && called !== null && 'name' in called
  if (value?.type !== 'function' || !isNamed || typeof called.name !== 'string') {
    return { choice: 'other' }
  }
  return { choice: 'one', functionName: called.name }
}

/** The wire form of a choice; `one` names its function. */
export function toToolChoice(
  choice: ToolChoice,
  functionName: string,
): NonNullable<RequestParams['tool_choice']> {
  return choice === 'one' ? { type: 'function', function: { name: functionName } } : choice
}
