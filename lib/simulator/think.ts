import type { Answer } from './answers/skill'
import { inLanguage } from './answers/skill'
import { isRecord } from './is-record'
import type { Prompt } from './read-prompt'
import type { Random } from './seeded-random'
import { excerpt } from './text-shape'

/** How much to think: a client may ask for none, or for more, in the several ways in use. */
function effortOf({ request }: Prompt): 'none' | 'low' | 'usual' | 'high' {
  const { reasoning_effort: effort, thinking, enable_thinking: enabled } = request
  if (effort === 'none' || enabled === false) return 'none'
  if (isRecord(thinking) && thinking.type === 'disabled') return 'none'
  if (effort === 'minimal' || effort === 'low') return 'low'
  return effort === 'high' || effort === 'xhigh' || effort === 'max' ? 'high' : 'usual'
}

function inChinese(prompt: Prompt, { thought }: Answer, random: Random): string[] {
  const { text, system, earlier, request, prefill } = prompt
  const opening = random.pick(['先看清楚问题：', '用户说的是：', '我来想想：'])
  return [
    `${opening}“${excerpt(text, 80)}”。`,
    ...(earlier.length > 0
      ? [`这不是第一句，之前还问过“${excerpt(earlier.at(-1) ?? '', 40)}”，要接得上。`]
      : []),
    ...(system ? [`系统消息要求“${excerpt(system, 60)}”，语气和长度都要照办。`] : []),
    thought,
    ...(prefill ? ['回答已经写了一半，我只接着写，不重复。'] : []),
    ...(typeof request.temperature === 'number'
      ? [
          `temperature 是 ${request.temperature}，${request.temperature > 1 ? '可以大胆一点' : '应当稳一点'}。`,
        ]
      : []),
    '再检查一遍：语言用中文；我是模拟器，这一点必须说明白。',
  ]
}

function inEnglish(prompt: Prompt, { thought }: Answer, random: Random): string[] {
  const { text, system, earlier, request, prefill } = prompt
  const opening = random.pick([
    'Let me read this again: ',
    'The user says: ',
    'So the question is: ',
  ])
  return [
    `${opening}“${excerpt(text, 80)}”.`,
    ...(earlier.length > 0
      ? [
          `It is not the first: earlier came “${excerpt(earlier.at(-1) ?? '', 40)}”. I should build on that.`,
        ]
      : []),
    ...(system
      ? [`The system message wants “${excerpt(system, 60)}”, so tone and length follow it.`]
      : []),
    thought,
    ...(prefill ? ['Half of the answer is written already; I go on and repeat nothing.'] : []),
    ...(typeof request.temperature === 'number'
      ? [
          `temperature is ${request.temperature}: ${request.temperature > 1 ? 'I may be bold' : 'better be steady'}.`,
        ]
      : []),
    'One last check: answer in English, and say plainly that I am a simulator.',
  ]
}

const SECOND_LOOK = {
  zh: '换个角度再看：如果这样回答，对方能立刻用上吗？能。有没有多余的话？删掉。还有一种写法是先举例再总结，但先给结论更省时间。',
  en: 'Another angle: could they use this at once? Yes. Is anything superfluous? Cut it. An example first would also work, but the conclusion first saves time.',
}

/** The chain of thought that goes before an answer, in its language; empty when none is wanted. */
export function think(prompt: Prompt, answer: Answer, random: Random): string {
  const effort = effortOf(prompt)
  if (effort === 'none') return ''
  const steps = inLanguage(prompt.language, inChinese, inEnglish)(prompt, answer, random)
  if (effort === 'low') return answer.thought
  const whole = effort === 'high' ? [...steps, SECOND_LOOK[prompt.language]] : steps
  return whole.join('\n')
}
