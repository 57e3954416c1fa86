import type { ImportResult } from './import-result'
import { readCode } from './read-code'
import { readCurl } from './read-curl'
import { readJsonImport } from './read-json-import'

/** Characters: far beyond any request that a person pastes, images included. */
const MAX_LENGTH = 20_000_000

const PROMPT = /^(?:PS )?[A-Za-z]:\\[^\n>]*>\s*/
const PREFIX = String.raw`(?:[$%>][ \t]*)?(?:(?:\w{1,60}=[^\s(]{0,200}|sudo|time|exec)[ \t]+){0,8}(?:\w{0,60}=?"?\$\()?`
const CURL_FIRST = new RegExp(String.raw`^${PREFIX}(?:\S{0,200}[/\\])?curl(?:\.exe)?\s`, 'i')
const CURL = new RegExp(
  String.raw`(?:^|[\n;|&(])[ \t]*${PREFIX}(?:\S{0,200}[/\\])?curl(?:\.exe)?\s`,
  'i',
)

/** Reads a request out of a curl command, SDK code, JSON, a HAR or a batch; never throws, runs nothing. */
export function importText(text: string): ImportResult {
  if (text.length > MAX_LENGTH) return { kind: 'unknown', reason: 'too-large', notes: [] }
  const plain = withoutFence(text.replaceAll('\r\n', '\n')).trim().replace(PROMPT, '')
  if (plain === '') return { kind: 'unknown', reason: 'empty', notes: [] }
  if (CURL_FIRST.test(plain)) return readCurl(plain)
  if (/^(?:[{[]|\/[/*])/.test(plain)) {
    const reading = readJsonImport(plain)
    if (reading.kind !== 'unknown' || !plain.startsWith('/')) return reading
  }
  const code = readCode(plain)
  if (code && (code.kind !== 'unknown' || !CURL.test(plain))) return code
  if (CURL.test(plain)) return readCurl(plain)
  return { kind: 'unknown', reason: 'not-recognised', notes: [] }
}

/** What stands in the first code block of Markdown, where the text begins with one. */
function withoutFence(text: string): string {
  const opening = /^\s*(`{3,}|~{3,})[^\n]*\n/.exec(text)
  if (!opening) return text
  const body = text.slice(opening[0].length)
  const end = body.indexOf(`\n${opening[1]}`)
  return end < 0 ? body : body.slice(0, end)
}
