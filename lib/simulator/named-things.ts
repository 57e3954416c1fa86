import { PLACES } from './places'

type Found = { text: string; start: number; end: number; place: boolean }

const QUOTED = /[“"「『《]([^”"」』》\n]{1,80})[”"」』》]/g
const CAPITALISED = /\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*/gu
const CHINESE_PAIR =
  /([\p{Script=Han}A-Za-z0-9]{1,12}?)(?:和|与|跟|及|以及|、)([\p{Script=Han}A-Za-z0-9]{1,12}?)(?=的|[，。,.？?！!、\s]|现在|今天|明天|$)/gu
const CHINESE_LEAD =
  /^.*?(?:查询|查看|查一下|查查|查|搜索|搜|看看|比较|对比|计算|翻译|给我|告诉我|请问|帮我|关于|到|从|在|把|订)(?=.)/
const NOT_NAMES = new Set(
  `Return Output Generate Produce Provide Respond Reply Answer Say Plan Draft Describe Summarize
  Summarise Order Remind Email Message Play Open Turn Draw Read Fetch Query Update Delete With I I'm What What's Which Who How Why When Where The A An Please Can Could Would Will Do Does Is Are
  Find Search Tell Show Get Give Look Check Compare Calculate Compute Convert Translate Send Book
  List Write Make Create Use Let And Or In On For To Of My Your It This That Weather JSON API URL
  Schedule Add Set Explain Extract Call Ask Run Now Then Also Hi Hello Ok OK`.split(/\s+/),
)

function places(text: string): Found[] {
  const lower = text.toLowerCase()
  return PLACES.flatMap(([english, chinese]) => {
    const names = [english.toLowerCase(), chinese]
    return names.flatMap(name => {
      const start = lower.indexOf(name)
      if (start === -1) return []
      const end = start + name.length
      const inside = /[a-z]/.test(`${lower[start - 1] ?? ''}${lower[end] ?? ''}`)
      if (inside && name !== chinese) return []
      return [{ text: text.slice(start, end), start, end, place: true }]
    })
  })
}

function quoted(text: string): Found[] {
  return Array.from(text.matchAll(QUOTED), match => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    place: false,
  }))
}

function capitalised(text: string): Found[] {
  return Array.from(text.matchAll(CAPITALISED)).flatMap(match => {
    const words = match[0].split(' ')
    const skipped = words.findIndex(word => !NOT_NAMES.has(word))
    if (skipped === -1) return []
    const last = words.findLastIndex(word => !NOT_NAMES.has(word))
    const name = words.slice(skipped, last + 1).join(' ')
    const start = match.index + words.slice(0, skipped).join(' ').length + Math.min(skipped, 1)
    const opens = start === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
    const joined = /^\s*(?:,|and\b|&|vs\b|to\b|'s\b)/.test(text.slice(start + name.length))
    if (opens && !name.includes(' ') && !joined) return []
    return [{ text: name, start, end: start + name.length, place: false }]
  })
}

function chinesePairs(text: string): Found[] {
  return Array.from(text.matchAll(CHINESE_PAIR)).flatMap(match => {
    const [, one = '', other = ''] = match
    const first = one.replace(CHINESE_LEAD, '')
    const start = match.index + one.length - first.length
    const second = text.indexOf(other, start + first.length)
    return [
      { text: first, start, end: start + first.length, place: false },
      { text: other, start: second, end: second + other.length, place: false },
    ].filter(found => found.text !== '')
  })
}

function findThings(text: string): Found[] {
  const source = text.slice(0, 2_000)
  const kept: Found[] = []
  const all = [places(source), quoted(source), capitalised(source), chinesePairs(source)].flat()
  for (const found of all) {
    const overlaps = kept.some(other => found.start < other.end && other.start < found.end)
    const known = kept.some(other => other.text === found.text.trim())
    if (!overlaps && !known) kept.push({ ...found, text: found.text.trim() })
  }
  const named = kept.filter(found => found.text !== '')
  return named.sort((one, other) => one.start - other.start).slice(0, 8)
}

/** Places, quotations and names a text speaks of, in its order, each once; at most eight. */
export function namedThings(text: string): string[] {
  return findThings(text).map(found => found.text)
}

const CONNECTION = /^(?:\s|,|，|、|&|\/|and|or|plus|和|与|跟|及|以及|还有|或|in|the)+$/i

/** The things named side by side, as in "Tokyo, Paris and Rome"; empty for fewer than two. */
export function coordinatedThings(text: string): string[] {
  let longest: Found[] = []
  let run: Found[] = []
  for (const found of findThings(text)) {
    const previous = run.at(-1)
    const joined = previous && CONNECTION.test(text.slice(previous.end, found.start))
    run = joined ? [...run, found] : [found]
    if (run.length > longest.length) longest = run
  }
  return longest.length > 1 ? longest.map(found => found.text) : []
}

/** Whether a name is that of a place the simulator knows. */
export function isPlace(name: string): boolean {
  return PLACES.some(names => names.some(known => known.toLowerCase() === name.toLowerCase()))
}
