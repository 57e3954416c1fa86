import type { Prompt } from '../read-prompt'
import { excerpt } from '../text-shape'
import { inLanguage } from './skill'

const MENTIONED = ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty', 'seed'] as const
const LISTED = new Set<string>([
  ...MENTIONED,
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'stop',
  'n',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'user',
  'logprobs',
  'top_logprobs',
])

function settingsClause({ request, language }: Prompt): string[] {
  const set = MENTIONED.flatMap(name =>
    typeof request[name] === 'number' ? [`\`${name}\` = ${request[name]}`] : [],
  )
  if (set.length === 0) return []
  const list = set.join(inLanguage(language, '、', ', '))
  return [inLanguage(language, `参数 ${list} 已收到。`, `Parameters received: ${list}.`)]
}

function unlistedClause({ request, language }: Prompt): string[] {
  const names = Object.keys(request).filter(name => !LISTED.has(name))
  if (names.length === 0) return []
  const list = names
    .slice(0, 4)
    .map(name => `\`${excerpt(name, 40)}\``)
    .join(inLanguage(language, '、', ', '))
  return [inLanguage(language, `还收到了 ${list}。`, `I also received ${list}.`)]
}

function toolsClause({ request, language, model }: Prompt): string[] {
  const count = Array.isArray(request.tools) ? request.tools.length : 0
  if (count === 0 || model === 'demo-tools') return []
  return [
    inLanguage(
      language,
      `你提供了 ${count} 个工具，\`demo-tools\` 会调用它们。`,
      `You offered ${count} ${count === 1 ? 'tool' : 'tools'}; \`demo-tools\` would call them.`,
    ),
  ]
}

/** The note under an answer: that it is simulated, and what else of the request was seen. */
export function noteBelow(prompt: Prompt): string {
  const { language, model, system, earlier, unspoken } = prompt
  const previous = earlier.at(-1)
  const clauses = [
    inLanguage(
      language,
      `**模拟回答**：由内置模拟器 \`${model}\` 写成，没有调用真实模型。`,
      `**Simulated**: written by the built-in simulator \`${model}\`; no real model was called.`,
    ),
    ...(previous
      ? [
          inLanguage(
            language,
            `你之前问过“${excerpt(previous)}”。`,
            `Earlier you asked “${excerpt(previous)}”.`,
          ),
        ]
      : []),
    ...(system
      ? [
          inLanguage(
            language,
            `系统消息说：“${excerpt(system)}”`,
            `The system message says: “${excerpt(system)}”`,
          ),
        ]
      : []),
    ...(unspoken
      ? [
          inLanguage(
            language,
            `要求的是${unspoken}，但我只会中文和英文。`,
            `${unspoken} was asked for, but I write only Chinese and English.`,
          ),
        ]
      : []),
    ...settingsClause(prompt),
    ...unlistedClause(prompt),
    ...toolsClause(prompt),
    ...(model === 'demo-flaky'
      ? [
          inLanguage(
            language,
            '每隔一个请求，我会先回 429。',
            'Every other request I answer with 429 first.',
          ),
        ]
      : []),
  ]
  return `> ${clauses.join(inLanguage(language, '', ' '))}`
}
