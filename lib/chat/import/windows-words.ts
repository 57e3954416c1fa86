/** The arguments of a command written for cmd or PowerShell; undefined where it is neither. */
export function cutWindowsWords(text: string): string[] | undefined {
  if (/\^[ \t]*\r?\n/.test(text) || /\s\^"/.test(text)) return cutArguments(withoutCarets(text))
  if (/`[ \t]*\r?\n/.test(text) && !/\\[ \t]*\r?\n/.test(text)) return cutPowerShell(text)
}

/** What cmd hands on: `^` takes the meaning from what follows it, but not between quotes. */
function withoutCarets(text: string): string {
  let isQuoted = false
  return text.replace(/\^[ \t]*\r?\n(\r?\n)?|\^([\s\S])|"/g, (found, lineBreak, escaped) => {
    if (found === '"') isQuoted = !isQuoted
    if (found === '"' || (isQuoted && escaped !== undefined)) return found
    return escaped ?? (lineBreak === undefined ? ' ' : '\n')
  })
}

/** Cuts by the rules of Windows programs: quotes toggle, `\"` and, inside quotes, `""` are one. */
function cutArguments(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let isQuoted = false
  for (const [piece] of text.matchAll(/\\"|""|"|\s+|[^"\\\s]+|\\/g)) {
    if (piece === '\\"') word = `${word ?? ''}"`
    else if (piece === '""') word = `${word ?? ''}${isQuoted ? '"' : ''}`
    else if (piece === '"') {
      isQuoted = !isQuoted
      word ??= ''
    } else if (!isQuoted && /^\s/.test(piece)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = `${word ?? ''}${piece}`
  }
  return word === undefined ? words : [...words, word]
}

const POWERSHELL =
  /`[ \t]*\r?\n|\s+|'((?:[^']|'')*)'|"((?:[^"`]|`[\s\S]|"")*)"|`([\s\S])|([^\s'"`]+)|['"`]/g

/** Old PowerShells need `\"` even between single quotes; both ways of writing are understood. */
function cutPowerShell(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  for (const [piece, single, double, escaped, bare] of text.matchAll(POWERSHELL)) {
    if (/^`?\s+$/.test(piece)) {
      if (word !== undefined) words.push(word)
      word = undefined
      continue
    }
    const plain =
      single?.replaceAll("''", "'") ??
      double?.replaceAll('""', '"').replace(/`([\s\S])/g, '$1') ??
      escaped ??
      bare ??
      piece
    word = `${word ?? ''}${single === undefined ? plain : plain.replaceAll('\\"', '"')}`
  }
  return word === undefined ? words : [...words, word]
}
