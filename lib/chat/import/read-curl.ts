import { headerNotes, modelInUrl, secretsInUrl } from './header-notes'
import type { ImportNote, ImportResult } from './import-result'
import { isRecord } from './is-record'
import { type CurlRequest, parseCurl } from './parse-curl'
import { readJsonText } from './read-json-text'
import { reasonOf } from './reason-of'
import { snippetOf } from './secrets'
import { type Command, shellCommands, type Word } from './shell-words'
import { toImported } from './to-imported'

/** `ANSWER=$(curl …)`: the command is inside. */
const SUBSTITUTION = /^[ \t]*(?:\w+=)?"?\$\(\s*(?=curl\s)/gm

/** Reads the curl command of a script that sends the last request. */
export function readCurl(text: string): ImportResult {
  const commands = shellCommands(text.replace(SUBSTITUTION, '')).map(withoutPrefix)
  const curls = commands.flatMap((command, index) => {
    if (!isCurl(command)) return []
    const before = commands[index - 1]
    const input = command.input ?? (before?.isPiped ? outputOf(before) : undefined)
    const request = parseCurl(command, input)
    if (command.isPiped) request.notes.push(pipeNote(commands[index + 1]))
    return [{ request, ...readBody(request) }]
  })
  const withBody = curls.filter(({ body }) => body !== undefined)
  const chosen = withBody.at(-1) ?? curls.at(-1)
  if (!chosen) return { kind: 'unknown', reason: 'not-recognised', notes: [] }
  const { request, body, notes } = chosen
  const count = Math.max(withBody.length, 1)
  const all: ImportNote[] = [
    ...(count > 1 ? [{ code: 'several-requests' as const, count }] : []),
    ...headerNotes(Object.keys(request.headers), [
      ...request.secrets,
      ...secretsInUrl(request.url),
    ]),
    ...request.notes,
    ...[...new Set(request.variables)].map(variable => ({
      code: 'placeholder' as const,
      path: '',
      snippet: snippetOf(variable),
    })),
    ...notes,
  ]
  const { url, headers } = request
  const reason = reasonOf(body, { url, headers: Object.keys(headers) })
  if (reason || body === undefined) {
    return { kind: 'unknown', reason: reason ?? 'no-body', notes: all }
  }
  return toImported('curl', { model: modelInUrl(url), ...body }, all)
}

/** Reads the body; one that is not JSON is said, not kept. */
function readBody({ body: text }: CurlRequest) {
  if (text === undefined) return { body: undefined, notes: [] }
  const { value, notes } = readJsonText(text)
  if (isRecord(value)) return { body: value, notes }
  return {
    body: undefined,
    notes: [{ code: 'not-understood' as const, path: '', snippet: snippetOf(text) }],
  }
}

/** Takes off what stands before a command: a prompt, `sudo`, `NAME=value`. */
function withoutPrefix(command: Command): Command {
  const first = command.words.findIndex(
    ({ text }) => !/^(?:[$%>]|sudo|time|exec|PS|\w:.*>|\w+=.*)$/s.test(text) || isCurlWord(text),
  )
  return { ...command, words: command.words.slice(Math.max(first, 0)) }
}

function isCurl({ words: [word] }: Command): boolean {
  return word !== undefined && isCurlWord(word.text)
}

function isCurlWord(text: string): boolean {
  return /^(?:.*[/\\])?curl(?:\.exe)?$/i.test(text)
}

/** What `echo`, `printf` and `cat <<EOF` write. */
function outputOf({ words: [program, ...rest], input }: Command): Word | undefined {
  if (program?.text === 'cat') return input
  if (program?.text !== 'echo' && program?.text !== 'printf') return undefined
  const words = rest.filter(({ text }) => !/^(?:-[neE]+|%s(?:\\n)?)$/.test(text))
  return {
    text: words.map(({ text }) => text).join(' '),
    variables: words.flatMap(({ variables }) => variables),
  }
}

function pipeNote(next: Command | undefined): ImportNote {
  const snippet = snippetOf(next?.words.map(({ text }) => text).join(' ') ?? '')
  return { code: 'pipe-ignored', snippet }
}
