import { capitalised, excerpt } from '../text-shape'
import { topicOf } from '../topic'
import { countedUnits } from './counted'
import { inLanguage, type Skill } from './skill'

const ASKS =
  /列出|列举|清单|步骤|建议|点子|主意|计划|方案|要点|[一二两三四五六七八九十\d]\s*(?:个|条|种|点|项)|\b(?:list|steps?|tips?|ideas?|ways|plan|reasons?|suggestions?|checklist|top \d+)\b/i
const ORDERED = /步骤|计划|流程|怎么做|\b(?:steps?|plan|how to|guide)\b/i

const CHINESE: [string, string][] = [
  ['从小处开始', '挑“{t}”里一个下午能做完的部分'],
  ['先问为什么', '写下一句话：做成之后，什么会变好'],
  ['找一个例子', '看看别人怎么处理“{t}”，只学一点'],
  ['定一个期限', '没有日期的事会一直在明天'],
  ['留出余地', '计划只排八成，剩下的给意外'],
  ['请人看一眼', '旁观者最容易发现盲点'],
  ['量一量', '选一个数字，每周记录一次'],
  ['收个尾', '写三行总结，下次就从这里接上'],
  ['换个角度', '想想如果“{t}”只剩一半预算，会先砍掉哪一块'],
  ['庆祝一下', '做完一步，就值得停一停'],
]
const ENGLISH: [string, string][] = [
  ['Start small', 'pick the part of “{t}” that fits into an afternoon'],
  ['Ask why first', 'write one line: what will be better once it is done'],
  ['Find an example', 'see how somebody else met “{t}”, and borrow one thing'],
  ['Set a date', 'what has no date stays tomorrow'],
  ['Leave room', 'plan for eight tenths and keep the rest for surprises'],
  ['Show it to someone', 'a fresh eye finds the blind spot'],
  ['Measure', 'choose one number and note it once a week'],
  ['Close the loop', 'write three lines to pick up from next time'],
  ['Turn it around', 'imagine “{t}” with half the budget and see what goes first'],
  ['Celebrate', 'a finished step deserves a pause'],
]

const COUNT =
  /^(?:\d{1,3}|[一二两三四五六七八九十几]|one|two|three|four|five|six|seven|eight|nine|ten|some|top \d+)\s*(?:个|条|种|点|项|句)?\s*/i
const UNIT =
  /^(?:(?:good|simple|short|quick)\s+)?(?:ideas?|tips?|ways|steps?|things|reasons?|items?|suggestions?)\s+(?:for|to|of|on|about|why)\s+/i
const TAIL = /的?(?:步骤|建议|方法|点子|主意|理由|清单|要点|计划|方案)$/

function listTopic(text: string): string {
  const bare = topicOf(text, 60).replace(COUNT, '').replace(UNIT, '').replace(TAIL, '')
  return excerpt(bare || topicOf(text), 30)
}

/** Makes a list of as many things as asked for. */
export const enumerate: Skill = ({ text, language }, random) => {
  if (!ASKS.test(text)) return undefined
  const topic = listTopic(text)
  const units = '个|条|种|点|项|步|句|ideas?|tips?|ways|steps?|things|reasons?|items?|suggestions?'
  const count = countedUnits(text, units, 10) ?? (Number(/top (\d+)/i.exec(text)?.[1]) || 4)
  const bank = inLanguage(language, CHINESE, ENGLISH)
  const from = Math.floor(random.next() * bank.length)
  const ordered = ORDERED.test(text)
  const lines = Array.from({ length: Math.min(count, bank.length) }, (_, index) => {
    const [name, advice] = bank[(from + index) % bank.length] ?? ['', '']
    const mark = ordered ? `${index + 1}.` : '-'
    const colon = inLanguage(language, '：', ' – ')
    const end = inLanguage(language, '。', '.')
    return `${mark} **${name}**${colon}${advice.replace('{t}', topic)}${end}`
  })
  return {
    text: `## ${capitalised(topic)}\n\n${lines.join('\n')}`,
    note: 'below',
    thought: inLanguage(
      language,
      `要一份关于“${topic}”的清单，${lines.length}条。每条一个动词、一句话。`,
      `A list about “${topic}”, ${lines.length} entries: a verb and a sentence each.`,
    ),
  }
}
