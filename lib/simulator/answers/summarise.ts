import { excerpt } from '../text-shape'
import { inLanguage, type Skill } from './skill'

const ASKS = /总结|概括|摘要|归纳|提炼|\b(?:summari[sz]e|summary|tl;?dr|key points|condense)\b/i
const INSTRUCTION =
  /^[^:：\n]{0,40}(?:总结|概括|摘要|归纳|提炼|summari[sz]e|summary|tl;?dr|key points)[^:：\n]{0,40}[:：]\s*/i
const LONGEST = 20_000

function bodyOf(question: string): string {
  const paragraphs = question.slice(0, LONGEST).replace(INSTRUCTION, '').split(/\n+/)
  const rest = paragraphs.filter(paragraph => !(ASKS.test(paragraph) && paragraph.length < 120))
  return rest.join('\n')
}

const wordsOf = (text: string) =>
  text.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? []

/** The sentences whose words are the most frequent in the whole, in their own order. */
function keySentences(body: string, count: number): string[] {
  const sentences = (body.match(/[^.!?。！？\n]+[.!?。！？]*/g) ?? [])
    .map(sentence => excerpt(sentence, 240))
    .filter(sentence => sentence.length > 8)
    .slice(0, 400)
  const frequency = new Map<string, number>()
  for (const word of wordsOf(body)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const scored = sentences.map((sentence, index) => {
    const words = wordsOf(sentence)
    const sum = words.reduce((total, word) => total + (frequency.get(word) ?? 0), 0)
    return { sentence, index, score: sum / Math.sqrt(words.length + 1) + (index === 0 ? 2 : 0) }
  })
  const best = scored.sort((one, other) => other.score - one.score).slice(0, count)
  return best.sort((one, other) => one.index - other.index).map(({ sentence }) => sentence)
}

/** Summarises a text by picking its most telling sentences. */
export const summarise: Skill = ({ text, wholeText, language, oneSentence }) => {
  if (!ASKS.test(text)) return undefined
  const body = bodyOf(wholeText)
  const sentences = keySentences(body, oneSentence ? 1 : 3)
  if (body.length < 60 || sentences.length === 0) return undefined
  const length = Array.from(body).length
  const head = inLanguage(
    language,
    `原文 ${length} 个字符，下面是我按词频挑出的关键句：`,
    `The text has ${length} characters. By word frequency, these sentences carry it:`,
  )
  return {
    text: oneSentence
      ? sentences.join('')
      : `${head}\n\n${sentences.map(sentence => `- ${sentence}`).join('\n')}`,
    note: 'below',
    thought: inLanguage(
      language,
      '要做摘要。我不能理解，但可以数词：高频词最密的句子往往就是要点。',
      'A summary. I cannot understand, but I can count: the sentences densest in frequent words carry most.',
    ),
  }
}
