import { ROLES } from './types'

/** What is wrong with a request, in the words of the API's 400; `param` is a path such as `messages[2].role`. */
export type RequestProblem = { message: string; param: string | null }

type Fields = Record<string, unknown>
type Rule = { param: string; holds: (value: unknown) => boolean; message: string }

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBetween = (min: number, max: number) => (value: unknown) =>
  typeof value === 'number' && value >= min && value <= max

const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem)

const isString = (value: unknown) => typeof value === 'string'

const numeric = (param: string, min: number, max: number): Rule => ({
  param,
  holds: isBetween(min, max),
  message: `\`${param}\` must be a number from ${min} to ${max}.`,
})

/** Applied to fields that are present; every field that is not listed here passes. */
const RULES: Rule[] = [
  numeric('temperature', 0, 2),
  numeric('top_p', 0, 1),
  numeric('presence_penalty', -2, 2),
  numeric('frequency_penalty', -2, 2),
  {
    param: 'max_tokens',
    holds: value => Number.isInteger(value) && Number(value) > 0,
    message: '`max_tokens` must be a positive whole number.',
  },
  {
    param: 'stop',
    holds: value => isString(value) || isListOf(isString)(value),
    message: '`stop` must be a string or a list of strings.',
  },
  {
    param: 'tools',
    holds: isListOf(isObject),
    message: '`tools` must be a list of objects such as {"type": "function", "function": {…}}.',
  },
]

const KNOWN_ROLES: readonly unknown[] = ROLES

function findMessageProblem(messages: unknown): RequestProblem | undefined {
  if (messages === undefined)
    return { message: 'You must provide `messages`, a list.', param: 'messages' }
  if (!Array.isArray(messages)) return { message: '`messages` must be a list.', param: 'messages' }
  const roles = messages.map(message => (isObject(message) ? message.role : undefined))
  const stranger = roles.findIndex(role => !KNOWN_ROLES.includes(role))
  if (stranger !== -1)
    return {
      message: `Each message needs a \`role\`: ${ROLES.join(', ')}. Message ${stranger} has none of these.`,
      param: `messages[${stranger}].role`,
    }
  if (!roles.includes('user'))
    return {
      message: '`messages` must hold at least one message with role `user`.',
      param: 'messages',
    }
  return undefined
}

/** The first reason to answer 400, or undefined; a field with an unlisted name is never one. */
export function validateRequest(value: unknown): RequestProblem | undefined {
  if (!isObject(value))
    return { message: 'The body must be a JSON object with `model` and `messages`.', param: null }
  if (typeof value.model !== 'string' || !value.model.trim())
    return {
      message: 'You must provide `model`, the id of a model, as a string.',
      param: 'model',
    }
  const messageProblem = findMessageProblem(value.messages)
  if (messageProblem) return messageProblem
  const broken = RULES.find(
    ({ param, holds }) => Object.hasOwn(value, param) && !holds(value[param]),
  )
  return broken && { message: broken.message, param: broken.param }
}
