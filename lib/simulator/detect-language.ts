import { hasHan } from './text-shape'

export type Language = 'zh' | 'en'

const ASKED =
  /\b(?:in|speak|use)\s+(?:(?:only|plain|simple|simplified|traditional)\s+)?(english|chinese|mandarin)\b|\b(?:english|chinese)[\s-]+(?:only|speaking)\b|(?:用|以|使用|只说|说|讲)\s*(?:简体|繁体|标准|流利的)?\s*(中文|汉语|普通话|英文|英语)|(中文|汉语|英文|英语)\s*(?:助手|助理|回答|作答|回复|输出|撰写)/gi
const REFUSED = /(?:不要|别|勿|不用|not|never|don't|without)\s*$/i

/** The language a text asks to be answered in, if it says so. */
function askedLanguage(text: string): Language | undefined {
  for (const match of text.matchAll(ASKED)) {
    if (REFUSED.test(text.slice(Math.max(0, match.index - 10), match.index))) continue
    return /english|英/i.test(match[0]) ? 'en' : 'zh'
  }
  return undefined
}

const ELSE =
  /\b(?:answer|reply|respond|speak|write|always|only)\b[^.\n]{0,40}?\b(french|german|spanish|italian|japanese|korean|portuguese|russian|arabic)\b|(?:用|说)\s*(法语|德语|西班牙语|意大利语|日语|韩语|葡萄牙语|俄语|阿拉伯语)\s*(?:回答|作答|回复|写)/i

/** A language asked for that the simulator cannot write. */
export function unspokenLanguage(text: string): string | undefined {
  const match = ELSE.exec(text)
  return match?.[1] ?? match?.[2]
}

const ABOUT_WORDS = /translat|翻译|译成|怎么说|how (?:do|would|to) .{0,20}say/i

/** The language of an answer: the system message's wish, then the question's, then its script. */
export function detectLanguage(system: string, question: string): Language {
  const wish = ABOUT_WORDS.test(question) ? undefined : askedLanguage(question)
  return askedLanguage(system) ?? wish ?? (hasHan(question || system) ? 'zh' : 'en')
}
