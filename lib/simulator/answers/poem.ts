import { aboutWhat, topicOf } from '../topic'
import { countedUnits } from './counted'
import { stanzasAbout, VERSES } from './poem-verses'
import { inLanguage, type Skill } from './skill'

const ASKS = /诗|俳句|打油|绝句|\b(?:poem|poetry|verse|haiku|limerick|rhyme|sonnet)s?\b/i
const TOPIC =
  /(?:以|写写|描写|咏|赞美)\s*([^，。,.？?！!\n]{1,12}?)\s*(?:为题|为主题|的(?:[一二两三四五六七八九十\d]+[行句])?(?:小|短|现代|古|打油)?(?:诗|俳句|绝句))|\b(?:of|for|to)\s+(?:(?:the|an?)\s+)?([^.,?!\n]{1,40})/i

function poemTopic(text: string): string {
  const match = TOPIC.exec(text)
  return (aboutWhat(text) ?? match?.[1] ?? match?.[2] ?? topicOf(text)).replaceAll('"', '').trim()
}

function haiku(topic: string, language: 'zh' | 'en'): string[] {
  return inLanguage(
    language,
    [`${topic}的回声，`, '数着五、七、五落下，', '青蛙跃入池。'],
    [`Words about ${topic}:`, 'five, then seven, then five more.', 'The frog jumps at last.'],
  )
}

/** Writes verse on what it is asked for, as many lines as asked, four otherwise. */
export const poem: Skill = ({ text, language, again }, random) => {
  if (!ASKS.test(text)) return undefined
  const topic = poemTopic(text)
  const short = Array.from(topic).length <= inLanguage(language, 8, 24)
  const named = short ? topic : inLanguage(language, '它', 'this')
  const free = topic === '' || ASKS.test(topic)
  const bank = (free ? random.pick(VERSES) : VERSES.find(verses => verses.about.test(topic)))?.[
    language
  ]
  const generic = stanzasAbout(named, language)
  const count = countedUnits(text, '行|句|lines?|verses?', 24) ?? 4
  const first = again ? random.pick(generic) : random.pick(bank ?? generic)
  const others = [...(bank ?? []), ...generic].filter(stanza => stanza !== first)
  const stanzas = [first, ...others].map(stanza => [...stanza])
  const lines = /俳句|haiku/i.test(text) ? haiku(named, language) : stanzas.flat().slice(0, count)
  // Two spaces at the end keep the line break in Markdown.
  const verse = lines.map((line, index) =>
    index === lines.length - 1 ? line : `${line}${index % 4 === 3 ? '\n\n' : '  \n'}`,
  )
  return {
    text: verse.join(''),
    note: 'below',
    thought: inLanguage(
      language,
      `用户要一首关于“${topic}”的诗，共${lines.length}行。先定意象，再让句尾彼此押韵，最后一行要留一点余味。`,
      `They want ${lines.length} lines of verse about “${topic}”. An image first, then the rhymes, and a last line that lingers.`,
    ),
  }
}
