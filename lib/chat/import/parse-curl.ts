import { LONG_NAMES, LONG_WITH_VALUE, SECRET_OPTIONS, SHORT_WITH_VALUE } from './curl-options'
import type { ImportNote } from './import-result'
import { snippetOf } from './secrets'
import type { Command, Word } from './shell-words'

/** What a curl command would send, as far as the command itself says. */
export type CurlRequest = {
  url: string
  headers: Record<string, string>
  /** Undefined where the command sends nothing, or only what a file holds. */
  body: string | undefined
  variables: string[]
  secrets: string[]
  notes: ImportNote[]
}

/** Reads the words of one curl command; `input` is what it is given to read. */
export function parseCurl(command: Command, input: Word | undefined): CurlRequest {
  const request: CurlRequest = {
    url: '',
    headers: {},
    body: undefined,
    variables: [],
    secrets: [],
    notes: [],
  }
  if (command.isCut) request.notes.push({ code: 'truncated' })
  const words = command.words.slice(1)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? { text: '', variables: [] }
    if (!word.text.startsWith('-') || word.text === '-') {
      request.url ||= word.text
      continue
    }
    for (const { name, value } of cutOption(word, words[index + 1])) {
      if (value === words[index + 1] && value !== undefined) index += 1
      applyOption(request, name, value, { command, input })
    }
  }
  return request
}

type Option = { name: string; value: Word | undefined }

/** One word may be several options: `-sSLd '{}'`, `-XPOST`, `--data={}`. */
function cutOption({ text, variables }: Word, next: Word | undefined): Option[] {
  if (text.startsWith('--')) {
    const [, name = '', inline] = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(text) ?? []
    if (inline !== undefined) return [{ name, value: { text: inline, variables } }]
    return [{ name, value: LONG_WITH_VALUE.has(name) ? next : undefined }]
  }
  const options: Option[] = []
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    const name = LONG_NAMES[letter] ?? `-${letter}`
    if (!SHORT_WITH_VALUE.has(letter)) {
      options.push({ name, value: undefined })
      continue
    }
    const inline = text.slice(at + 1)
    options.push({ name, value: inline === '' ? next : { text: inline, variables } })
    return options
  }
  return options
}

type Surroundings = { command: Command; input: Word | undefined }

function applyOption(
  request: CurlRequest,
  name: string,
  value: Word | undefined,
  surroundings: Surroundings,
): void {
  if (value === undefined) return
  if (SECRET_OPTIONS.has(name)) {
    const isFile = name === 'key' || name === 'cert'
    if (!isFile) request.secrets.push(name === 'cookie' ? 'Cookie' : `--${name}`)
  } else if (name === 'url') request.url = value.text
  else if (name === 'header') addHeader(request, value.text)
  else if (name === 'json') addBody(request, value, '', surroundings)
  else if (/^data(?:-ascii|-binary)?$/.test(name)) addBody(request, value, '&', surroundings)
  else if (name === 'data-raw') addText(request, value, '&')
  else if (/^(?:data-urlencode|form|form-string|upload-file|-T)$/.test(name)) {
    const snippet = snippetOf(`--${name} ${value.text}`)
    request.notes.push({ code: 'not-understood', path: '', snippet })
  } else if (name === 'config' || name === '-K') {
    request.notes.push({ code: 'file-reference', name: value.text })
  }
}

function addHeader(request: CurlRequest, text: string): void {
  if (text.startsWith('@')) {
    request.notes.push({ code: 'file-reference', name: text.slice(1) })
    return
  }
  const colon = text.search(/[:;]/)
  const name = (colon < 0 ? text : text.slice(0, colon)).trim()
  // A value without a name may be a key.
  if (/^[\w-]+$/.test(name)) request.headers[name] = text.slice(colon + 1).trim()
}

function addBody(
  request: CurlRequest,
  value: Word,
  divider: string,
  { command, input }: Surroundings,
): void {
  const file = value.text.startsWith('@') ? value.text.slice(1) : undefined
  const isInput = file === '-' || file === '/dev/stdin'
  if (file === undefined) addText(request, value, divider)
  else if (isInput && input) addText(request, input, divider)
  else {
    const name = snippetOf(isInput ? (command.inputFile ?? '-') : file)
    request.notes.push({ code: 'file-reference', name })
  }
}

function addText(request: CurlRequest, { text, variables }: Word, divider: string): void {
  request.body = request.body === undefined ? text : `${request.body}${divider}${text}`
  request.variables.push(...variables)
}
