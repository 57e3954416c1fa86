import { createResolver } from './find-assignment'
import { headerNotes } from './header-notes'
import type { ImportNote, ImportResult } from './import-result'
import { isRecord } from './is-record'
import { readFields, readValue } from './read-value'
import { createReader, type Dialect } from './reader'
import { reasonOf } from './reason-of'
import { isSecretName } from './secrets'
import { toImported } from './to-imported'

type Fields = Record<string, unknown>

const CALL =
  /(?:chat\s*\.\s*completions\s*\.\s*(?:with_raw_response\s*\.\s*|with_streaming_response\s*\.\s*)?(create|parse|stream|runTools|run_tools)|ChatCompletion\s*\.\s*a?(create)|createChatCompletion)\s*(?:<[^()]{0,200}>\s*)?\(/g
const OTHER_CALL = /\b(?:(messages)|(responses)|(completions))\s*\.\s*(?:create|stream|parse)\s*\(/
const BODY =
  /(?:JSON\s*\.\s*stringify|json\s*\.\s*dumps)\s*\(|\b(?:json|data|body|payload|request|params|options)\s*[:=]\s*(?=\{)/g
const MAX_BODIES = 20

/** Arguments of the SDK that are not part of the body. */
const SDK_OPTIONS = ['timeout', 'extra_query', 'max_retries', 'signal']

/** Reads the last call of an SDK, `fetch` or `requests` in Python, JavaScript or TypeScript. */
export function readCode(text: string): ImportResult | undefined {
  const calls = [...text.matchAll(CALL)]
  const call = calls.at(-1)
  if (!call) return readOtherCall(text, dialectOf(text))
  const at = call.index + call[0].length
  const dialect = dialectOf(text, at)
  const notes: ImportNote[] = []
  if (calls.length > 1) notes.push({ code: 'several-requests', count: calls.length })
  const reader = createReader(text, at, dialect, createResolver(text, call.index, dialect, notes))
  const { fields, others } = readFields(reader, '', 1, ')')
  const code = `${text.slice(0, call.index)}\n${text.slice(reader.at)}`
  const [body = fields, options] = dialect === 'python' ? [fields] : others
  const isCut = reader.broken ? [{ code: 'truncated' as const }] : []
  const found = reader.notes.filter(note => !('path' in note && note.path.startsWith('options')))
  const said = [...notes, ...secretsIn(code), ...found, ...isCut]
  if (!isRecord(body)) return { kind: 'unknown', reason: 'no-body', notes: said }
  const merged = dialect === 'python' ? withExtras(body, said) : withOptions(body, options, said)
  if (call[1] === 'stream') merged.stream ??= true
  const hasMessages = Array.isArray(merged.messages)
  const reason = hasMessages || merged.messages === undefined ? undefined : reasonOf(merged)
  if (reason) return { kind: 'unknown', reason, notes: said }
  return toImported(dialect === 'python' ? 'python' : 'javascript', merged, said)
}

/** Bodies written out beside the SDK, and calls that ask for something else. */
function readOtherCall(text: string, dialect: Dialect): ImportResult | undefined {
  const kind = dialect === 'python' ? ('python' as const) : ('javascript' as const)
  for (const place of [...text.matchAll(BODY)].slice(0, MAX_BODIES)) {
    const notes: ImportNote[] = []
    const resolve = createResolver(text, place.index, dialect, notes)
    const reader = createReader(text, place.index + place[0].length, dialect, resolve)
    const body = readValue(reader, '')
    if (!isRecord(body) || !Array.isArray(body.messages)) continue
    const code = `${text.slice(0, place.index)}\n${text.slice(reader.at)}`
    const said = [...notes, ...secretsIn(code), ...reader.notes]
    if (reader.broken) said.push({ code: 'truncated' })
    const url = /https?:\/\/[^\s"'`]+/.exec(code)?.[0]
    const reason = reasonOf(body, { url })
    return reason ? { kind: 'unknown', reason, notes: said } : toImported(kind, body, said)
  }
  const [found, anthropic, responses] = OTHER_CALL.exec(text) ?? []
  if (found === undefined) return undefined
  const reason = anthropic ? 'anthropic' : responses ? 'responses' : 'completions'
  return { kind: 'unknown', reason, notes: [] }
}

const PYTHON =
  /(?:^|\n)[ \t]*(?:from\s+[\w.]+\s+import\s|import\s+[\w., ]+(?:\n|$)|(?:async\s+)?def\s+\w+\s*\()/
const SCRIPT =
  /(?:^|\n)\s*(?:const|let|var|export|async function|function|\/\/)\s|\bawait\s+fetch\(|import\s[^\n]*\sfrom\s*['"]|\bnew\s+\w+\(|require\(|JSON\s*\.\s*stringify/

/** By how the call's arguments begin, where they tell; else by the code around them. */
function dialectOf(text: string, at?: number): 'python' | 'javascript' {
  const argument = at === undefined ? '' : text.slice(at, at + 200).trimStart()
  if (/^(?:\{|\.\.\.)/.test(argument)) return 'javascript'
  if (/^(?:\w+\s*=(?![=>])|\*\*|#)/.test(argument) || PYTHON.test(text)) return 'python'
  return SCRIPT.test(text) ? 'javascript' : 'python'
}

/** Python names unlisted fields `extra_body`. */
function withExtras(body: Fields, notes: ImportNote[]): Fields {
  const { extra_body: extra, extra_headers: headers, ...fields } = body
  if (isRecord(headers)) notes.push(...headerNotes(Object.keys(headers)))
  const names = SDK_OPTIONS.filter(name => fields[name] !== undefined)
  if (names.length > 0) notes.push({ code: 'option-ignored', names })
  const kept = Object.entries(fields).filter(([name]) => !SDK_OPTIONS.includes(name))
  return { ...Object.fromEntries(kept), ...(isRecord(extra) ? extra : {}) }
}

/** JavaScript has the options of a call in a second argument. */
function withOptions(body: Fields, options: unknown, notes: ImportNote[]): Fields {
  if (isRecord(options)) {
    const { headers, ...others } = options
    if (isRecord(headers)) notes.push(...headerNotes(Object.keys(headers)))
    const names = Object.keys(others)
    if (names.length > 0) notes.push({ code: 'option-ignored', names })
  }
  return { ...body }
}

/** Names the keys that the code around the call holds; those of the environment are none. */
function secretsIn(code: string): ImportNote[] {
  const assigned = code.matchAll(
    /["']?\b([A-Za-z][\w-]{2,40})["']?\s*[:=]\s*[fFrRbB]?["'`][^"'`\s]/g,
  )
  const names = [...assigned].map(match => match[1] ?? '').filter(isSecretName)
  return names.length > 0
    ? [{ code: 'secret-dropped', names: [...new Set(names)].slice(0, 8) }]
    : []
}
