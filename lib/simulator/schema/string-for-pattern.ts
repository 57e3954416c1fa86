const LONGEST = 2_000
const CANDIDATES = [...'a1A0 -_.Zz9bB/@:+#,;~é中']

type Reader = { source: string; at: number; fill: number }
/** What stands at one place of a pattern; undefined for what this sampler does not know. */
type Sample = string | undefined

function inClass(letter: string, character: string): boolean {
  if (letter === 'd') return /\d/.test(character)
  if (letter === 'w') return /\w/.test(character)
  return /\s/.test(character)
}

function readEscape(reader: Reader): Sample {
  const letter = reader.source[reader.at++]
  if (letter === undefined || /[1-9k]/.test(letter)) return undefined
  const known: Record<string, string> = {
    d: '4',
    w: 'a',
    s: ' ',
    D: 'a',
    W: '-',
    S: 'a',
    t: '\t',
    n: '\n',
    r: '\r',
    f: '\f',
    v: '\v',
    b: '',
    B: '',
    0: '\0',
  }
  if (Object.hasOwn(known, letter)) return known[letter]
  const rest = reader.source.slice(reader.at, reader.at + 24)
  const hex =
    letter === 'x'
      ? /^[\da-f]{2}/i
      : letter === 'u'
        ? /^(?:[\da-f]{4}|\{[\da-f]{1,6}\})/i
        : undefined
  const digits = hex?.exec(rest)?.[0]
  if (digits) {
    reader.at += digits.length
    const code = Number.parseInt(digits.replace(/[{}]/g, ''), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  }
  const property = letter === 'p' ? /^\{([^}]{1,20})\}/.exec(rest) : null
  if (property) {
    reader.at += property[0].length
    if (/^(?:L|Letter|Ll|Alphabetic|Script=Latin)$/.test(property[1] ?? '')) return 'a'
    if (/^(?:Lu|Uppercase_Letter)$/.test(property[1] ?? '')) return 'A'
    return /^(?:N|Nd|Number)$/.test(property[1] ?? '') ? '4' : undefined
  }
  return /[a-z]/i.test(letter) ? undefined : letter
}

function readSet(reader: Reader): Sample {
  const negated = reader.source[reader.at] === '^'
  if (negated) reader.at++
  const tests: ((character: string) => boolean)[] = []
  let first: string | undefined
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    const shorthand = reader.source[reader.at] === '\\' ? reader.source[reader.at + 1] : undefined
    if (shorthand && /[dws]/i.test(shorthand)) {
      reader.at += 2
      const lower = shorthand.toLowerCase()
      tests.push(character => inClass(lower, character) === (shorthand === lower))
      continue
    }
    const start = readCharacter(reader)
    if (start === undefined) return undefined
    const ranged = reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']'
    if (ranged) reader.at++
    const end = ranged ? readCharacter(reader) : start
    if (end === undefined) return undefined
    first ??= start
    tests.push(character => character >= start && character <= end)
  }
  if (reader.source[reader.at++] !== ']') return undefined
  const found = CANDIDATES.find(character => tests.some(test => test(character)) !== negated)
  return found ?? (negated ? undefined : first)
}

function readCharacter(reader: Reader): Sample {
  const code = reader.source.codePointAt(reader.at)
  if (code === undefined) return undefined
  const character = String.fromCodePoint(code)
  reader.at += character.length
  return character === '\\' ? readEscape(reader) : character
}

function readGroup(reader: Reader): Sample {
  if (reader.source[reader.at] === '?') {
    const opening = /^\?(?::|<[\p{L}_]\w*>)/u.exec(reader.source.slice(reader.at, reader.at + 60))
    if (!opening) return undefined
    reader.at += opening[0].length
  }
  const inside = readAlternatives(reader)
  return reader.source[reader.at++] === ')' ? inside : undefined
}

function readAtom(reader: Reader): Sample {
  const character = reader.source[reader.at]
  if (character === '(') {
    reader.at++
    return readGroup(reader)
  }
  if (character === '[') {
    reader.at++
    return readSet(reader)
  }
  if (character === '.') {
    reader.at++
    return 'a'
  }
  if (character === '^' || character === '$') {
    reader.at++
    return ''
  }
  return character && '*+?{'.includes(character) ? undefined : readCharacter(reader)
}

function readRepeats(reader: Reader): number {
  const rest = reader.source.slice(reader.at, reader.at + 24)
  const quantifier = /^(?:[*+?]|\{(\d{1,9})(,?)(\d{0,9})\})\??/.exec(rest)
  if (!quantifier) return 1
  reader.at += quantifier[0].length
  if (rest.startsWith('?')) return 0
  if (rest.startsWith('*')) return reader.fill
  if (rest.startsWith('+')) return Math.max(1, reader.fill)
  const [, least = '0', comma, most] = quantifier
  const limit = comma === '' ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY
  return Math.min(Math.max(Number(least), reader.fill), limit)
}

function readSequence(reader: Reader): Sample {
  let text: Sample = ''
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader)
    if (atom === undefined) return undefined
    const longest = Math.ceil(LONGEST / Math.max(1, atom.length))
    text = `${text}${atom.repeat(Math.min(readRepeats(reader), longest))}`.slice(0, LONGEST)
  }
  return text
}

function readAlternatives(reader: Reader): Sample {
  const first = readSequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    if (readSequence(reader) === undefined) return undefined
  }
  return first
}

/** A text that matches a pattern, which is never run; undefined for look-around and the like. */
export function stringForPattern(pattern: string, length = 0): string | undefined {
  if (pattern.length > 500) return undefined
  for (const fill of [0, 1, length]) {
    const reader = { source: pattern, at: 0, fill }
    const text = readAlternatives(reader)
    if (text === undefined || reader.at < pattern.length) return undefined
    if (text.length >= length || fill === length) return text
  }
  return undefined
}
