const CHINESE_DIGITS = '零一二三四五六七八九十'
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function chineseNumber(text: string): number | undefined {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (part: string, empty: number) =>
    part === '' ? empty : CHINESE_DIGITS.indexOf(part.replace('两', '二'))
  const value = text.includes('十')
    ? digit(tens ?? '', 1) * 10 + digit(ones ?? '', 0)
    : digit(text, 0)
  return value > 0 ? value : undefined
}

/** The number that stands before a unit: `four lines`, `4 行`, `四行`; between 1 and `most`. */
export function countedUnits(text: string, units: string, most: number): number | undefined {
  const pattern = new RegExp(
    `(\\d{1,3}|[一二两三四五六七八九十]{1,3}|${ENGLISH.join('|')})[\\s-]*(?:${units})`,
    'i',
  )
  const word = pattern.exec(text)?.[1]?.toLowerCase()
  if (!word) return undefined
  const spelled = ENGLISH.indexOf(word)
  const number = /^\d+$/.test(word) ? Number(word) : spelled >= 0 ? spelled : chineseNumber(word)
  return number === undefined || number < 1 ? undefined : Math.min(number, most)
}
