import { inLanguage } from './answers/skill'
import { namedThings } from './named-things'
import type { InstanceOptions, Place } from './schema/generator'
import type { SchemaNode } from './schema/schema-node'
import { type HintSource, hintText, plausibleText } from './text-hints'
import { excerpt } from './text-shape'
import { topicOf } from './topic'

const NUMBER_IN_TEXT = /-?\d{1,15}(?:\.\d{1,10})?/g
const PROSE =
  /answer|explanation|reason|response|comment|detail|analysis|conclusion|summary|text|content|解释|答案|理由|说明/
const DATES = /\d{4}-\d{2}-\d{2}/g

/** A property's name as words: `fromCity` and `from_city` are both `from city`. */
function spokenName(place: Place): string {
  return place.name
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
}

/** The number next to the property's name in the text, else its first. */
function numberNear(name: string, text: string): number | undefined {
  const source = text.slice(0, 2_000).replace(DATES, '').toLowerCase()
  const numbers = Array.from(source.matchAll(NUMBER_IN_TEXT))
  const at = source.indexOf(name.split(' ').at(-1) ?? name)
  const distance = (match: RegExpExecArray) =>
    at === -1 ? match.index : Math.abs(match.index - at)
  const nearest = numbers.sort((one, other) => distance(one) - distance(other))[0]
  return nearest ? Number(nearest[0]) : undefined
}

function optionIn(options: unknown[], text: string): unknown {
  const lower = text.toLowerCase()
  return options.find(
    option =>
      typeof option === 'string' && option.length > 1 && lower.includes(option.toLowerCase()),
  )
}

/** The generator keeps formats and patterns; only a text of the same format may replace it. */
function keepsFormat(node: SchemaNode, text: string): boolean {
  if (typeof node.pattern === 'string') return false
  if (node.format === undefined || node.format === 'text') return true
  if (node.format === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (node.format === 'email') return /^[^\s@]+@[^\s@]+\.\w+$/.test(text)
  return (node.format === 'uri' || node.format === 'url') && URL.canParse(text)
}

/** Fills the properties of a schema with what a prompt says, and with likely words elsewhere. */
export function promptHints(source: HintSource): Required<Pick<InstanceOptions, 'hint' | 'words'>> {
  const things = namedThings(source.text)
  const hint = (place: Place, node: SchemaNode) => {
    const types = Array.isArray(node.type) ? node.type : [node.type]
    const thing = place.index > 0 ? things[place.index] : source.thing
    if (place.index > 0 && thing === undefined) return undefined
    if (Array.isArray(node.enum)) {
      return place.index > 0 ? undefined : optionIn(node.enum, source.text)
    }
    if (types.includes('string')) {
      const description = typeof node.description === 'string' ? node.description.slice(0, 160) : ''
      const about = { ...source, thing }
      const format = typeof node.format === 'string' ? node.format : ''
      const names = [format, spokenName(place), description.toLowerCase()]
      const text = hintText(names, about, things)
      return text !== undefined && keepsFormat(node, text) ? text : undefined
    }
    if (place.index > 0) return undefined
    if (types.includes('integer') || types.includes('number')) {
      return numberNear(spokenName(place), source.text)
    }
    if (types.includes('array')) return things.length > 0 ? things.slice(0, 4) : undefined
    return undefined
  }
  const words = (place: Place) => {
    const name = excerpt(spokenName(place), 30)
    const likely = plausibleText(name, source.now)
    if (likely) return likely
    const topic = excerpt(topicOf(source.thing ?? source.text), 40)
    return PROSE.test(name) && topic !== ''
      ? inLanguage(
          source.language,
          `关于“${topic}”的模拟 ${name}`,
          `A simulated ${name} about “${topic}”`,
        )
      : inLanguage(source.language, `模拟的 ${name}`, `simulated ${name}`)
  }
  return { hint, words }
}
