import type { ChatMessage, ToolCall } from '@/lib/chat/types'
import { type Answer, inLanguage } from '../answers/skill'
import type { Language } from '../detect-language'
import { isRecord } from '../is-record'
import { messageText } from '../message-text'
import type { Prompt } from '../read-prompt'
import { excerpt, table } from '../text-shape'

type Result = { name: string; about: string; value: unknown }

const MOST_FACTS = 12

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Results need not be JSON; a text is quoted as it is.
    return text
  }
}

function callOf(result: ChatMessage, messages: ChatMessage[]): ToolCall | undefined {
  return messages
    .flatMap(message => (Array.isArray(message.tool_calls) ? message.tool_calls : []))
    .find(call => call.id === result.tool_call_id)
}

function readResult(result: ChatMessage, messages: ChatMessage[], language: Language): Result {
  const call = callOf(result, messages)
  const given = typeof call?.function?.arguments === 'string' ? parsed(call.function.arguments) : {}
  const values = isRecord(given) ? Object.values(given) : []
  return {
    name: call?.function?.name ?? result.name ?? inLanguage(language, '工具', 'tool'),
    about: excerpt(values.filter(value => typeof value !== 'object').join(', ')),
    value: parsed(messageText(result)),
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 5).map(shown).join(', ')
  return typeof value === 'object' && value !== null
    ? excerpt(JSON.stringify(value), 80)
    : excerpt(String(value), 200)
}

/** The leaves of a value with the paths that lead to them. */
function factsOf(value: unknown, path = ''): [string, string][] {
  if (!isRecord(value)) return [[path, shown(value)]]
  return Object.entries(value)
    .slice(0, MOST_FACTS)
    .flatMap(([key, inner]) => {
      const at = path === '' ? key : `${path}.${key}`
      const deep = isRecord(inner) && path.split('.').length < 3
      return deep ? factsOf(inner, at) : [[at, shown(inner)] satisfies [string, string]]
    })
    .slice(0, MOST_FACTS)
}

/** A list of records, on its own or as the one list in a record. */
function rowsOf(value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value).find(inner => Array.isArray(inner) && inner.length > 1)
      : undefined
  return Array.isArray(list) && list.length > 1 && list.every(isRecord) ? list.slice(0, 8) : []
}

function sentence({ name, about, value }: Result, language: Language): string {
  const facts = factsOf(value)
    .map(([path, text]) =>
      path === ''
        ? `“${text}”`
        : inLanguage(language, `${path} 为 **${text}**`, `${path} is **${text}**`),
    )
    .join(inLanguage(language, '，', ', '))
  const topic = about === '' ? '' : inLanguage(language, `（${about}）`, ` (${about})`)
  return inLanguage(
    language,
    `根据 \`${name}\`${topic}：${facts}。`,
    `According to \`${name}\`${topic}: ${facts}.`,
  )
}

function paragraph(result: Result, language: Language): string {
  const rows = rowsOf(result.value)
  if (rows.length === 0) return sentence(result, language)
  const columns = Object.keys(rows[0] ?? {}).slice(0, 5)
  const body = rows.map(row => columns.map(column => shown(row[column])))
  const head = inLanguage(
    language,
    `\`${result.name}\`（${result.about}）返回了 ${rows.length} 行：`,
    `\`${result.name}\` (${result.about}) returned ${rows.length} rows:`,
  )
  return `${head}\n\n${table(columns, body)}`
}

/** The final answer after tools have run: it says what each result says. */
export function answerFromResults({
  toolResults,
  request,
  language,
  oneSentence,
}: Prompt): Answer | undefined {
  if (toolResults.length === 0) return undefined
  const results = toolResults.map(result => readResult(result, request.messages, language))
  const failed = results.filter(({ value }) => isRecord(value) && value.error !== undefined)
  const text = oneSentence
    ? results.map(result => sentence(result, language).replace(/[。.]$/, '')).join('；')
    : results.map(result => paragraph(result, language)).join('\n\n')
  const end = inLanguage(language, '（模拟回答）。', ' (a simulated answer).')
  const trouble =
    failed.length > 0 && !oneSentence
      ? inLanguage(
          language,
          `\n\n其中 ${failed.length} 个工具报告了错误，参数也许要改。`,
          `\n\n${failed.length} of them reported an error; the arguments may need a change.`,
        )
      : ''
  return {
    text: oneSentence ? `${text}${end}` : `${text}${trouble}`,
    note: oneSentence ? 'inside' : 'below',
    thought: inLanguage(
      language,
      `${results.length} 个工具结果已经回来，把其中的值写进答案就好，不必再调用。`,
      `${results.length} tool results are back; I put their values into the answer and call nothing more.`,
    ),
  }
}
