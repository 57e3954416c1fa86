import { excerpt, table } from '../text-shape'
import { countTokens } from '../tokenize'
import { COMPARABLES, type Comparable } from './comparables'
import { inLanguage, type Skill } from './skill'

const ASKS =
  /比较|对比|区别|异同|差异|表格|哪个(?:好|更)|\b(?:compar\w+|versus|vs\.?|differen\w+ between|(?:in|as|make|give me|draw) an? (?:\w+ )?table|pros and cons)\b/i
const CODE = /代码|函数|脚本|\b(?:code|function|script|query|snippet|implement\w*)\b/i
const ARTICLE = /^(?:请|用表格|帮我|an? |the )+/i
const PAIRS = [
  /(?:比较|对比)(?:一下|下)?\s*(.{1,30}?)\s*(?:和|与|跟|、)\s*(.{1,30}?)(?=的|[，。,.？?！\n]|有|$)/,
  /(.{1,30}?)\s*(?:和|与|跟|、)\s*(.{1,30}?)\s*(?:的)?(?:区别|异同|差异|对比|比较|哪个)/,
  /\b(?:compare|differences? between)\s+(.{1,40}?)\s+(?:and|with|to|versus|vs\.?)\s+(.{1,40}?)(?=\s+(?:in|as|for|using|with)\b|[.,?!\n]|$)/i,
  /([\p{L}\p{N}+#.-]{1,30})\s+(?:vs\.?|versus)\s+([\p{L}\p{N}+#.-]{1,30})/iu,
]

function findPair(text: string): [string, string] | undefined {
  for (const pattern of PAIRS) {
    const match = pattern.exec(text)
    const [one, other] = [match?.[1]?.trim(), match?.[2]?.trim()]
    if (one && other) return [one.replace(ARTICLE, ''), other.replace(ARTICLE, '')]
  }
  return undefined
}

const find = (name: string) => COMPARABLES.find(({ names }) => names.test(name))

function knownRows(one: Comparable, other: Comparable, language: 'zh' | 'en'): string[][] {
  return one.rows[language].map((row, index) => [
    row[0],
    row[1],
    other.rows[language][index]?.[1] ?? '',
  ])
}

function countedRows(names: string[], text: string, language: 'zh' | 'en'): string[][] {
  const times = (name: string) => text.toLowerCase().split(name.toLowerCase()).length - 1
  const labels = inLanguage(
    language,
    ['字符数', 'token 数', '在你的消息里出现'],
    ['Characters', 'Tokens', 'Times in your message'],
  )
  const counts = [
    (name: string) => Array.from(name).length,
    (name: string) => countTokens(name),
    times,
  ]
  return labels.map((label, row) => [label, ...names.map(name => `${counts[row]?.(name) ?? ''}`)])
}

/** Compares two things in a table: by what it knows of them, else by what can be counted. */
export const compare: Skill = ({ text, language }) => {
  if (!ASKS.test(text) || CODE.test(text)) return undefined
  const [one, other] = findPair(text) ?? []
  const aspect = inLanguage(language, '方面', 'Aspect')
  const thought = inLanguage(
    language,
    `适合用表格${one && other ? `，两列分别是 ${one} 与 ${other}` : ''}。先选能分出高下的几行。`,
    `A table fits${one && other ? `, with ${one} and ${other} as its columns` : ''}. I choose the rows that tell them apart.`,
  )
  if (!one || !other) {
    const rows = inLanguage(
      language,
      [
        ['你的消息', excerpt(text, 60)],
        ['字符数', `${Array.from(text).length}`],
        ['token 数', `${countTokens(text)}`],
      ],
      [
        ['Your message', excerpt(text, 60)],
        ['Characters', `${Array.from(text).length}`],
        ['Tokens', `${countTokens(text)}`],
      ],
    )
    const head = inLanguage(
      language,
      '能如实填的，是关于这条消息的表：',
      'The table I can fill truthfully:',
    )
    const columns = inLanguage(language, ['项目', '值'], ['Item', 'Value'])
    return { text: `${head}\n\n${table(columns, rows)}`, note: 'below', thought }
  }
  const [known, knownOther] = [find(one), find(other)]
  const together = known && knownOther && known.kind === knownOther.kind
  const rows = together
    ? knownRows(known, knownOther, language)
    : countedRows([one, other], text, language)
  const close = inLanguage(
    language,
    together
      ? '没有绝对的高下，取决于你要做什么。'
      : '我不了解它们本身，所以只比较能数出来的；真实模型会换上有内容的行。',
    together
      ? 'Neither wins outright; it depends on what you are about to do.'
      : 'I do not know these two, so I compare what can be counted; a real model would bring rows with substance.',
  )
  return {
    text: `## ${one} vs ${other}\n\n${table([aspect, one, other], rows)}\n\n${close}`,
    note: 'below',
    thought,
  }
}
