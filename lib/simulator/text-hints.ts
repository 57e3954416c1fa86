import { findExpression } from './answers/arithmetic'
import { findCodeLanguage } from './answers/code'
import type { Language } from './detect-language'
import { isPlace } from './named-things'
import { excerpt } from './text-shape'
import { topicOf } from './topic'

const URL_IN_TEXT = /https?:\/\/[^\s"'<>，。）)]+/i
const EMAIL_IN_TEXT = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}/
const DATE_IN_TEXT = /\d{4}-\d{2}-\d{2}/
const FILE_IN_TEXT = /[\w./-]{1,80}\.[a-z]{2,5}\b/i
const DAY = 86_400_000

const LANGUAGE_CODES: readonly [RegExp, string][] = [
  [/chinese|中文|汉语/i, 'zh'],
  [/english|英文|英语/i, 'en'],
  [/japanese|日文|日语/i, 'ja'],
  [/french|法文|法语/i, 'fr'],
  [/german|德文|德语/i, 'de'],
  [/spanish|西班牙语/i, 'es'],
]
const SHIFTS: readonly [RegExp, number][] = [
  [/后天|day after tomorrow/i, 2],
  [/明天|tomorrow/i, 1],
  [/昨天|yesterday/i, -1],
  [/今天|today|tonight|现在/i, 0],
]

/** What is known of a prompt when values have to be found for it. */
export type HintSource = {
  text: string
  language: Language
  /** Epoch ms: "today" in the arguments of a call. */
  now: number
  /** The thing this value is about, where several were named. */
  thing?: string
}

/** The date a prompt speaks of, as `YYYY-MM-DD`. */
function findDate({ text, now }: HintSource): string | undefined {
  const written = DATE_IN_TEXT.exec(text)?.[0]
  const shift = SHIFTS.find(([pattern]) => pattern.test(text))?.[1]
  if (written || shift === undefined) return written
  return new Date(now + shift * DAY).toISOString().slice(0, 10)
}

type Rule = (source: HintSource, things: string[]) => string | undefined

const aboutThing: Rule = ({ thing }, things) => thing ?? things[0]
const aboutPlace: Rule = ({ thing }, things) => thing ?? things.find(isPlace) ?? things[0]

/** What a property's name asks for, the first match wins. */
const RULES: readonly [RegExp, Rule][] = [
  [/\b(?:url|uri|link|href|website)\b|网址|链接/, ({ text }) => URL_IN_TEXT.exec(text)?.[0]],
  [/\be ?mail\b|邮箱/, ({ text }) => EMAIL_IN_TEXT.exec(text)?.[0]],
  [/\b(?:date|day|deadline|due|when)\b|日期/, findDate],
  [
    /\b(?:language|lang|locale)\b|语言/,
    ({ text }) =>
      LANGUAGE_CODES.find(([pattern]) => pattern.test(text))?.[1] ?? findCodeLanguage(text),
  ],
  [/\b(?:expression|formula|equation)\b|表达式|算式/, ({ text }) => findExpression(text)],
  [
    /\b(?:destination|arrival|to)\b|目的地|终点/,
    ({ thing }, things) => thing ?? things[1] ?? things[0],
  ],
  [
    /\b(?:city|location|place|town|address|origin|departure|country|region|from|timezone)\b|城市|地点|位置|地址|地区/,
    aboutPlace,
  ],
  [/\b(?:file|path|filename)\b|文件/, ({ text }) => FILE_IN_TEXT.exec(text)?.[0]],
  [
    /\b(?:query|q|search|keywords?|term|question|prompt|topic|subject|title|input)\b|搜索|查询|关键词|主题|标题|问题/,
    ({ thing, text }) => thing ?? (topicOf(text, 80) || undefined),
  ],
  [
    /\b(?:text|content|message|body|note|description|summary)\b|内容|正文|摘要/,
    ({ text }) => excerpt(text, 120) || undefined,
  ],
  [
    /\b(?:name|person|user|author|company|symbol|ticker|entity|item|product)\b|名称|姓名|名字|公司/,
    aboutThing,
  ],
]

/** The text a prompt offers for a property, by the first of its names that says anything. */
export function hintText(
  names: string[],
  source: HintSource,
  things: string[],
): string | undefined {
  const rule = names
    .map(words => RULES.find(([pattern]) => words !== '' && pattern.test(words)))
    .find(found => found !== undefined)
  return rule?.[1](source, things)
}

const PLAUSIBLE: readonly [RegExp, (now: number) => string][] = [
  [/\b(?:url|uri|link|href|website)\b|网址|链接/, () => 'https://example.com/'],
  [/\be ?mail\b|邮箱/, () => 'ada@example.com'],
  [/\b(?:date|day|deadline|due)\b|日期/, now => new Date(now).toISOString().slice(0, 10)],
  [/\btime\b|时间/, () => '09:00'],
  [/\b(?:city|location|place)\b|城市|地点/, () => 'Tokyo'],
  [/\b(?:expression|formula)\b/, () => '1 + 1'],
  [/\b(?:timezone|time zone)\b/, () => 'Asia/Shanghai'],
  [/\bid\b/, () => 'id_1'],
  [/\bphone\b|电话/, () => '+1 555 0100'],
  [/\bcurrency\b|货币/, () => 'USD'],
  [/\b(?:language|lang|locale)\b|语言/, () => 'en'],
  [/\b(?:colou?r)\b|颜色/, () => '#0068d6'],
]

/** A text that looks right for a property the prompt says nothing about. */
export function plausibleText(name: string, now: number): string | undefined {
  return PLAUSIBLE.find(([pattern]) => pattern.test(name))?.[1](now)
}
