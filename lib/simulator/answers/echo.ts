import { capitalised } from '../text-shape'
import { inLanguage, type Skill } from './skill'

const ENGLISH =
  /^(?:please\s+)?(?:(?:only|just)\s+)?(say|repeat(?: after me)?|echo|reply with|respond with|answer with)\s*((?:exactly|only|just)\s*)?(?:the (?:word|words|phrase|text)\s*)?(:?\s*["“']?)([^\n]{1,300}?)["”']?$/i
const CHINESE =
  /^(?:请)?(只|仅)?(?:回答|回复|说|重复|输出)(?:一遍|一下)?\s*([:：]?\s*[「“"']?)([^\n]{1,300}?)[」”"']?$/
const VAGUE =
  /^(?:one|an?|two|three|your|my|in|as|if|with|something|anything|a few|why|how|what|hi to|hello to|goodbye|more|about|json|me)\b/i

/** Says the words it is asked to say. */
export const echo: Skill = ({ text, language }) => {
  const english = ENGLISH.exec(text)
  const chinese = CHINESE.exec(text)
  const words = english?.[4] ?? chinese?.[3]
  if (!words || VAGUE.test(words)) return undefined
  const exact = /\b(?:exactly|only|just)\b/i.test(text) || chinese?.[1] !== undefined
  if (chinese && !exact && chinese[2] === '') return undefined
  const sentence = /[.!?。！？]$/.test(words) ? words : `${words}.`
  const plain = exact || chinese !== null || !/\s/.test(words)
  return {
    text: plain ? words : capitalised(sentence),
    note: exact ? 'none' : 'below',
    thought: inLanguage(language, '只需照说这几个字。', 'They only want these words said.'),
  }
}
