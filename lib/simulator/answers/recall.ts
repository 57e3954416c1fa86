import { excerpt } from '../text-shape'
import { inLanguage, type Skill } from './skill'

const ASKS_NAME =
  /我叫什么|我的名字(?:是|叫)?(?:什么|啥)|我是谁|\b(?:what(?:'s| is) my name|who am i)\b/i
const GIVES_NAME =
  /(?:我叫|我的名字(?:是|叫)|叫我)\s*([\p{L}·]{1,20})|\b(?:my name is|call me|i am called)\s+([\p{L}'-]{1,30})/iu
const ASKS_QUESTIONS =
  /(?:之前|刚才|上面|前面|刚刚).{0,6}(?:问|说|聊|讲)(?:过|了)?(?:什么|啥|哪些)|\bwhat (?:did|have) (?:i|we) (?:just )?(?:ask|say|said|talk|discuss)|\b(?:summari[sz]e|recap) (?:this|our|the) (?:conversation|chat)|总结.{0,6}对话/i

/** Remembers what was said earlier in the conversation. */
export const recall: Skill = ({ text, language, earlier }) => {
  if (ASKS_NAME.test(text)) {
    const told = earlier.findLast(question => GIVES_NAME.test(question)) ?? ''
    const match = GIVES_NAME.exec(told)
    const name = match?.[1] ?? match?.[2]
    return {
      text: name
        ? inLanguage(
            language,
            `你之前告诉过我，你叫**${name}**。`,
            `You told me earlier: **${name}**.`,
          )
        : inLanguage(
            language,
            '这段对话里你还没有告诉我名字。',
            'You have not told me your name in this conversation.',
          ),
      note: 'below',
      thought: inLanguage(
        language,
        '名字若说过，就在前面的消息里，往回找。',
        'If a name was given it stands in an earlier message; let me look back.',
      ),
    }
  }
  if (!ASKS_QUESTIONS.test(text)) return undefined
  const list = earlier.slice(-8).map((question, index) => `${index + 1}. ${excerpt(question, 80)}`)
  const head = inLanguage(
    language,
    list.length > 0
      ? `你之前问过 ${earlier.length} 次：`
      : '这是我们的第一句话，之前什么也没问过。',
    list.length > 0
      ? `Earlier you asked ${earlier.length === 1 ? 'one thing' : `${earlier.length} things`}:`
      : 'This is our first exchange: nothing was asked before.',
  )
  return {
    text: [head, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n'),
    note: 'below',
    thought: inLanguage(
      language,
      '把前面的用户消息按顺序列出来即可。',
      'List the earlier user messages in order.',
    ),
  }
}
