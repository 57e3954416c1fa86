import { inLanguage, type Skill } from './skill'

const LETTERS =
  /how many\s+(?:letters?\s+)?["“']?(\p{L})["”']?(?:['’]?s)?\s+(?:are\s+)?(?:there\s+)?in\s+(?:the word\s+)?["“']?(\p{L}{1,60})/iu
const CHINESE_LETTERS =
  /["“']?(\p{L}{1,60})["”']?\s*(?:里|中)?有(?:多少|几)个?\s*["“']?(\p{L})["”']?/u

/** Counts letters in a word, which real models are known to get wrong. */
export const countLetters: Skill = ({ text, language }) => {
  const english = LETTERS.exec(text)
  const chinese = CHINESE_LETTERS.exec(text)
  const letter = english?.[1] ?? chinese?.[2]
  const word = english?.[2] ?? chinese?.[1]?.replace(/里$|中$/, '')
  if (!letter || !word || !/^\p{Script=Latin}+$/u.test(word)) return undefined
  const marked = Array.from(word, character =>
    character.toLowerCase() === letter.toLowerCase() ? `**${character}**` : character,
  )
  const count = marked.filter(character => character.length > 3).length
  return {
    text: inLanguage(language, `${count} 个：${marked.join('·')}`, `${count}: ${marked.join('·')}`),
    note: 'below',
    thought: inLanguage(
      language,
      `逐个字母看 ${word}，数 ${letter}。`,
      `Walk through ${word} letter by letter and count ${letter}.`,
    ),
  }
}
