import { excerpt, hasHan, table } from '../text-shape'
import { countTokens } from '../tokenize'
import { GLOSSARY, type GlossaryLanguage, LANGUAGES } from './glossary'
import { inLanguage, type Skill } from './skill'

const ASKS =
  /翻译|译成|译为|怎么说|用.{1,3}语说|\btranslat\w*|\bhow (?:do|would) (?:you|i|we) say\b/i
const TARGETS: readonly [RegExp, GlossaryLanguage][] = [
  [/(?:成|为|to|into|in|用|的)\s*(?:简体|simplified )?(?:中文|汉语|chinese|mandarin)/i, 'zh'],
  [/(?:成|为|to|into|in|用|的)\s*(?:日语|日文|japanese)/i, 'ja'],
  [/(?:成|为|to|into|in|用|的)\s*(?:法语|法文|french)/i, 'fr'],
  [/(?:成|为|to|into|in|用|的)\s*(?:西班牙语|spanish)/i, 'es'],
  [/(?:成|为|to|into|in|用|的)\s*(?:德语|德文|german)/i, 'de'],
  [/(?:成|为|to|into|in|用|的)\s*(?:英文|英语|english)/i, 'en'],
]
const QUOTED = /[“"「『]([^”"」』\n]{1,400})[”"」』]/
const AFTER_COLON = /[:：]\s*([\s\S]{1,2000})$/
const BARE =
  /\btranslate\s+(?!to\b|into\b|the following|this)(.{1,200}?)\s+(?:to|into)\s|\bsay\s+(.{1,200}?)\s+in\s|把(.{1,200}?)(?:翻译|译)|^(.{1,100}?)(?:用.{1,4}怎么说)/i

function sourceText(question: string): string | undefined {
  const bare = BARE.exec(question)
  const found =
    QUOTED.exec(question)?.[1] ??
    AFTER_COLON.exec(question)?.[1] ??
    bare?.slice(1).find(group => group !== undefined)
  return found?.trim()
}

const plain = (text: string) => text.toLowerCase().replace(/[\s.,!?。，！？¿¡、'’]/g, '')

/** Translates the phrases of its small glossary and says so where a text is not among them. */
export const translate: Skill = ({ text, system, language }) => {
  const asksHere = ASKS.test(text)
  if (!asksHere && !ASKS.test(system)) return undefined
  const source = asksHere ? sourceText(text) : text
  if (!source) return undefined
  const wish = TARGETS.find(([pattern]) => pattern.test(asksHere ? text : system))?.[1]
  const target = wish ?? (hasHan(source) ? 'en' : 'zh')
  const entry = GLOSSARY.find(phrases => phrases.some(phrase => plain(phrase) === plain(source)))
  const translation = entry?.[LANGUAGES.indexOf(target)]
  const thought = inLanguage(
    language,
    `要翻译的是“${excerpt(source, 40)}”，目标语言代码 ${target}。先查小词典。`,
    `The text is “${excerpt(source, 40)}”, the target ${target}. I look in my small glossary first.`,
  )
  if (translation) return { text: translation, note: 'below', thought }
  const characters = Array.from(source).length
  const rows = inLanguage(
    language,
    [
      ['原文', excerpt(source, 60)],
      ['目标语言', target],
      ['字符 / token', `${characters} / ${countTokens(source)}`],
    ],
    [
      ['Source', excerpt(source, 60)],
      ['Target language', target],
      ['Characters / tokens', `${characters} / ${countTokens(source)}`],
    ],
  )
  const head = inLanguage(
    language,
    '这一句不在我的小词典里（里面只有十几句常用语），硬译只会误导你。真实模型会收到：',
    'This is not among the few phrases I know, and a made-up translation would mislead you. A real model would be given:',
  )
  const columns = inLanguage(language, ['项目', '内容'], ['Item', 'Value'])
  return { text: `${head}\n\n${table(columns, rows)}`, note: 'below', thought }
}
