import type { Prompt } from '../read-prompt'
import type { Random } from '../seeded-random'
import { codeBlock, excerpt, table } from '../text-shape'
import { countTokens } from '../tokenize'
import { type Answer, inLanguage } from './skill'

const PARAMETERS = ['temperature', 'top_p', 'max_tokens', 'seed', 'stop'] as const

/** Answers anything else by giving back, exactly, what it was sent. */
export function reflect(prompt: Prompt, random: Random): Answer {
  const { text, language, request, earlier, system, messageCount } = prompt
  const quote = excerpt(text, 160)
  const sent = Object.fromEntries(
    PARAMETERS.flatMap(name => (request[name] === undefined ? [] : [[name, request[name]]])),
  )
  const numbers: [string, string][] = [
    [inLanguage(language, '消息数', 'Messages'), `${messageCount}`],
    [inLanguage(language, '你的上一条消息', 'Your last message'), `${countTokens(text)} tokens`],
    [inLanguage(language, '此前的提问', 'Earlier questions'), `${earlier.length}`],
    [
      inLanguage(language, '系统消息', 'System message'),
      system ? `${countTokens(system)} tokens` : inLanguage(language, '无', 'none'),
    ],
  ]
  const openings = inLanguage<[string, string, string]>(
    language,
    ['收到你的消息：', '我读到的是：', '你发来的是：'],
    ['Here is what reached me:', 'I read your message as:', 'You wrote:'],
  )
  const asTable = random.next() < 0.5
  const facts = asTable
    ? table(inLanguage(language, ['项目', '值'], ['Item', 'Value']), numbers)
    : numbers.map(([name, value]) => `- **${name}**: ${value}`).join('\n')
  const closing = inLanguage<[string, string]>(
    language,
    [
      '换一个真实模型，同样的请求就会得到真正的回答。',
      '想看我还会什么，可以要一首诗、一段代码、一张表格或一个公式。',
    ],
    [
      'Choose a real model and the same request gets a real answer.',
      'To see what else I can do, ask for a poem, some code, a table or a formula.',
    ],
  )
  const body = JSON.stringify({ model: request.model, ...sent }, null, 2)
  return {
    text: [
      text === ''
        ? inLanguage(language, '你的消息里没有文字。', 'Your message has no text in it.')
        : `${random.pick(openings)}\n\n> ${quote}`,
      inLanguage(language, '### 请求概况', '### The request'),
      facts,
      ...(Object.keys(sent).length > 0 ? [codeBlock('json', body)] : []),
      random.pick(closing),
    ].join('\n\n'),
    note: 'below',
    thought: inLanguage(
      language,
      `“${excerpt(text, 40)}”不属于我会做的题型。那就如实复述收到的请求，这至少是真的。`,
      `“${excerpt(text, 40)}” is no kind of question I can do. So I give back what I received, which at least is true.`,
    ),
  }
}
