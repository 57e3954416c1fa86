import { cutWindowsWords } from './windows-words'

/** One argument; `variables` are those that stand in it as text. */
export type Word = { text: string; variables: string[] }

/** One command of a script. */
export type Command = {
  words: Word[]
  /** What a here-document or a here-string gives it to read. */
  input?: Word
  /** The file that `<` gives it to read. */
  inputFile?: string
  /** True if the next command reads what this one writes. */
  isPiped: boolean
  /** Offset at which the command starts. */
  start: number
  /** True if a quote is never closed. */
  isCut: boolean
}

type Cutter = { text: string; at: number; commands: Command[]; command: Command; word?: Word }

const BARE = /[^\s\\'"$`|&;<>()#]+/y
const BLANK = /[ \t\r]+/y
/** A backslash before a line's end, also with the spaces that pasting leaves behind it. */
const CONTINUED = /\\[ \t]*\r?\n/y
/** A line that goes on with an option or a quoted body, its backslash lost. */
const NEXT_OPTION = /(?:[ \t\r]*\n)+[ \t]*(?=--?[A-Za-z]|'\s*\{|https?:\/\/)/y
const HERE = /<<(-?)[ \t]*(['"]?)(\w+)\2/y
const CAT_HERE = /\$\(\s*cat\s*<<-?[ \t]*(['"]?)(\w+)\1[^\n]*\n/y
const VARIABLE = /\$(?:\w+|[?!#@*]|\{[^}\n]{0,200}\})/y
const SEPARATOR = /\|\||&&|[|;&()\n]/y
const ANSI: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

/** Cuts a script into commands and words as bash does, or cmd or PowerShell where it is theirs. */
export function shellCommands(text: string): Command[] {
  const words = cutWindowsWords(text)
  if (words) {
    const plain = words.map(word => ({ text: word, variables: [] }))
    return [{ words: plain, isPiped: false, isCut: false, start: 0 }]
  }
  const cutter: Cutter = { text, at: 0, commands: [], command: emptyCommand(0) }
  while (cutter.at < text.length) cutNext(cutter)
  endCommand(cutter, false)
  return cutter.commands
}

function emptyCommand(start: number): Command {
  return { words: [], isPiped: false, isCut: false, start }
}

function take(cutter: Cutter, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cutter.at
  const found = pattern.exec(cutter.text)
  if (found) cutter.at += found[0].length
  return found
}

function wordOf(cutter: Cutter): Word {
  cutter.word ??= { text: '', variables: [] }
  return cutter.word
}

function endWord(cutter: Cutter): void {
  if (cutter.word) cutter.command.words.push(cutter.word)
  cutter.word = undefined
}

function endCommand(cutter: Cutter, isPiped: boolean): void {
  endWord(cutter)
  if (cutter.command.words.length > 0) cutter.commands.push({ ...cutter.command, isPiped })
  cutter.command = emptyCommand(cutter.at)
}

function cutNext(cutter: Cutter): void {
  if (take(cutter, CONTINUED)) return
  const bare = take(cutter, BARE)
  const next = cutter.text[cutter.at] ?? ''
  if (bare) wordOf(cutter).text += bare[0]
  else if (take(cutter, BLANK)) endWord(cutter)
  else if (cutter.command.words.length > 0 && take(cutter, NEXT_OPTION)) endWord(cutter)
  else if (next === '#' && !cutter.word) take(cutter, /[^\n]*/y)
  else if (next === "'") cutSingle(cutter)
  else if (next === '"') cutDouble(cutter)
  else if (next === '$') cutDollar(cutter)
  else if (next === '<' || next === '>') cutRedirection(cutter)
  else cutSign(cutter)
}

function cutSign(cutter: Cutter): void {
  const separator = take(cutter, SEPARATOR)?.[0]
  if (separator) {
    endCommand(cutter, separator === '|')
    return
  }
  const sign = take(cutter, /\\?[\s\S]?/y)?.[0] ?? ''
  wordOf(cutter).text += sign.replace(/^\\/, '')
}

function cutSingle(cutter: Cutter): void {
  const end = cutter.text.indexOf("'", cutter.at + 1)
  if (end < 0) cutter.command.isCut = true
  const stop = end < 0 ? cutter.text.length : end
  wordOf(cutter).text += cutter.text.slice(cutter.at + 1, stop)
  cutter.at = stop + 1
}

function cutDouble(cutter: Cutter): void {
  const word = wordOf(cutter)
  cutter.at += 1
  while (cutter.at < cutter.text.length) {
    const run = take(cutter, /[^"\\$]+/y)
    if (run) word.text += run[0]
    const next = cutter.text[cutter.at]
    if (next === '"') {
      cutter.at += 1
      return
    }
    if (next === '\\') {
      const escaped = take(cutter, /\\(?:\r?\n|["\\$`])/y)?.[0] ?? '\\'
      word.text += escaped === '\\' ? '\\' : escaped.slice(1).replace(/^\r?\n$/, '')
      if (escaped === '\\') cutter.at += 1
    } else if (next === '$') cutVariable(cutter)
  }
  cutter.command.isCut = true
}

function cutDollar(cutter: Cutter): void {
  const next = cutter.text[cutter.at + 1]
  if (next === "'") cutAnsi(cutter)
  else if (next === '"') cutter.at += 1
  else cutVariable(cutter)
}

/** `$NAME`, `${NAME}` and `$(…)` stay as they are written; `$(cat <<EOF …)` is its document. */
function cutVariable(cutter: Cutter): void {
  const word = wordOf(cutter)
  const here = take(cutter, CAT_HERE)
  if (here) {
    const document = cutDocument(cutter, here[2] ?? '', here[1] === '')
    word.text += document.text.replace(/\n$/, '')
    word.variables.push(...document.variables)
    take(cutter, /\s*\)/y)
    return
  }
  const variable = take(cutter, VARIABLE) ?? take(cutter, /\$\([^()\n]{0,300}\)/y)
  word.text += variable?.[0] ?? '$'
  if (variable) word.variables.push(variable[0])
  else cutter.at += 1
}

/** `$'…'`: what Chrome and Safari write when a body holds a quote. */
function cutAnsi(cutter: Cutter): void {
  const word = wordOf(cutter)
  cutter.at += 2
  while (cutter.at < cutter.text.length) {
    const run = take(cutter, /[^'\\]+/y)
    if (run) word.text += run[0]
    if (cutter.text[cutter.at] === "'") {
      cutter.at += 1
      return
    }
    const escaped = take(cutter, /\\(?:u([\da-f]{1,4})|x([\da-f]{1,2})|([0-7]{1,3})|([\s\S]))/iy)
    if (!escaped) continue
    const [, unicode, hex, octal, letter = ''] = escaped
    const code = unicode ?? hex
    if (code !== undefined) word.text += String.fromCharCode(Number.parseInt(code, 16))
    else if (octal !== undefined) word.text += String.fromCharCode(Number.parseInt(octal, 8))
    else word.text += Object.hasOwn(ANSI, letter) ? ANSI[letter] : letter
  }
  cutter.command.isCut = true
}

function cutRedirection(cutter: Cutter): void {
  if (/^\d$/.test(cutter.word?.text ?? '')) cutter.word = undefined
  endWord(cutter)
  if (take(cutter, /<<<[ \t]*/y)) {
    cutter.command.input = cutLoneWord(cutter)
    return
  }
  const here = take(cutter, HERE)
  if (here) {
    const lineEnd = cutter.text.indexOf('\n', cutter.at)
    const rest = cutter.text.slice(cutter.at, lineEnd < 0 ? undefined : lineEnd)
    cutter.at = lineEnd < 0 ? cutter.text.length : lineEnd + 1
    cutter.command.input = cutDocument(cutter, here[3] ?? '', here[2] === '', here[1] === '-')
    const after = shellCommands(rest.slice(0, 2000))
    cutter.command.words.push(...(after[0] && !/^\s*[|;&]/.test(rest) ? after[0].words : []))
    endCommand(cutter, /^\s*\|(?!\|)/.test(rest))
    if (/^\s*\|(?!\|)/.test(rest)) cutter.commands.push(...after)
    return
  }
  const sign = take(cutter, /<\(?|>[>&|]?/y)?.[0]
  take(cutter, /[ \t]+/y)
  const target = cutLoneWord(cutter)
  if (sign === '<') cutter.command.inputFile = target.text
}

function cutLoneWord(cutter: Cutter): Word {
  const before = cutter.command.words.length
  while (cutter.at < cutter.text.length) {
    const next = cutter.text[cutter.at] ?? ''
    if (/[\s|&;()<>]/.test(next)) break
    cutNext(cutter)
    if (cutter.command.words.length !== before) break
  }
  const word = wordOf(cutter)
  cutter.word = undefined
  return word
}

/** The lines up to the one that is only the delimiter; quoted delimiters keep `$` and `\` alone. */
function cutDocument(cutter: Cutter, delimiter: string, expands: boolean, strips = false): Word {
  const { text } = cutter
  const lines: string[] = []
  let isClosed = false
  while (cutter.at < text.length && !isClosed) {
    const lineEnd = text.indexOf('\n', cutter.at)
    const line = text.slice(cutter.at, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '')
    const closing = line.trim()
    isClosed = closing === delimiter || closing.startsWith(`${delimiter})`)
    if (!isClosed) lines.push(strips ? line.replace(/^\t+/, '') : line)
    const rest = isClosed ? line.indexOf(delimiter) + delimiter.length : line.length + 1
    cutter.at = Math.min(cutter.at + rest, text.length)
  }
  if (!isClosed) cutter.command.isCut = true
  const body = lines.map(line => `${line}\n`).join('')
  if (!expands) return { text: body, variables: [] }
  const variables = [...body.matchAll(/(?<!\\)\$(?:\{[^}\n]{0,200}\}|\w+)/g)].map(match => match[0])
  return { text: body.replace(/\\(\n|[\\$`])/g, (_, sign) => sign.trim()), variables }
}
