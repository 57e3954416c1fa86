import { namedThings } from '../named-things'
import { promptHints } from '../prompt-hints'
import type { Prompt } from '../read-prompt'
import { createInstance } from '../schema/json-schema-instance'
import { codeBlock, excerpt } from '../text-shape'
import { topicOf } from '../topic'
import { findFact } from './explain'
import { inLanguage, type Skill } from './skill'

const ASKS = /\bjson\b/i
const QUOTED_KEY = /["“']([\p{L}_][\p{L}\p{N}_-]{0,40})["”']\s*[:：]/gu
const KEY_LIST =
  /\b(?:keys?|fields?|properties|columns)\b[\s:]*((?:["'`]?[A-Za-z_]\w{0,40}["'`]?(?:\s*(?:,|and)\s*(?:and\s+)?)?){1,12})|(?:包含|含有|字段(?:有|为|是)?|键(?:有|为|是)?)\s*[:：]?\s*((?:[A-Za-z_]\w{0,40}(?:\s*[、,，和]\s*)?){1,12})/i
const NOT_KEYS = new Set('and are for in is it must of should that the this to with'.split(' '))
const NUMERIC = /^(?:age|count|total|price|amount|year|score|quantity|number|rating)$/i

/** Names of the fields a prompt asks for, as far as it spells them out. */
function askedKeys(text: string): string[] {
  const quoted = Array.from(text.matchAll(QUOTED_KEY), match => match[1] ?? '')
  const list = KEY_LIST.exec(text)
  const listed = (list?.[1] ?? list?.[2] ?? '').match(/[A-Za-z_]\w*/g) ?? []
  const names = [...quoted, ...listed.filter(name => /^[a-z_]/.test(name) && !NOT_KEYS.has(name))]
  return [...new Set(names)].slice(0, 20)
}

/** A sensible JSON object about a prompt: the fields it names, else what can be said of it. */
export function jsonObject({ text, system, language, now }: Prompt): unknown {
  const keys = askedKeys(`${text}\n${system}`)
  if (keys.length > 0) {
    const schemas = keys.map(key => [key, { type: NUMERIC.test(key) ? 'integer' : 'string' }])
    const schema = { type: 'object', properties: Object.fromEntries(schemas), required: keys }
    const value = createInstance(
      schema,
      promptHints({ text: text.replace(QUOTED_KEY, ' '), language, now }),
    )
    return typeof value === 'object' && value !== null ? { ...value, simulated: true } : value
  }
  const fact = findFact(text)?.[language]
  const items = namedThings(text)
  return {
    topic: fact?.title ?? topicOf(text),
    language,
    answer:
      fact?.sentence ??
      inLanguage(
        language,
        `关于“${excerpt(topicOf(text))}”的模拟回答`,
        `A simulated answer about “${excerpt(topicOf(text))}”`,
      ),
    ...(items.length > 0 ? { items } : {}),
    simulated: true,
  }
}

/** Answers a plain request for JSON with a block of it. */
export const asJson: Skill = prompt => {
  if (!ASKS.test(prompt.text) || /json schema|什么是|是什么|what is/i.test(prompt.text)) {
    return undefined
  }
  return {
    text: codeBlock('json', JSON.stringify(jsonObject(prompt), null, 2)),
    note: 'below',
    thought: inLanguage(
      prompt.language,
      '要的是 JSON。没有 response_format，就放进代码块里。',
      'JSON is wanted. Without response_format it goes into a code block.',
    ),
  }
}
