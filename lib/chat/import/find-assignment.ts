import type { ImportNote } from './import-result'
import { readValue } from './read-value'
import { createReader, type Dialect, type Reader } from './reader'

const MAX_NAMES = 40
const MAX_CHAIN = 6

/** Finds the literals that names stand for in the code before offset `before`. */
export function createResolver(
  text: string,
  before: number,
  dialect: Dialect,
  notes: ImportNote[],
): Reader['resolve'] {
  const known = new Map<string, { value: unknown } | undefined>()
  let chain = 0
  const resolve: Reader['resolve'] = name => {
    if (known.has(name)) return known.get(name)
    if (known.size >= MAX_NAMES || chain >= MAX_CHAIN) return undefined
    // A name that stands for itself ends here.
    known.set(name, undefined)
    chain += 1
    const found = find(name)
    chain -= 1
    known.set(name, found)
    return found
  }

  const find = (name: string): { value: unknown } | undefined => {
    const quoted = name.replaceAll('$', '\\$')
    const code = text.slice(0, before)
    const assignments = new RegExp(
      `(?:^|[\\n;{])[ \\t]*(?:export[ \\t]+)?(?:const|let|var)?[ \\t]*${quoted}[ \\t]*(?::[^=\\n]*)?=(?![=>])`,
      'g',
    )
    const last = [...code.matchAll(assignments)].at(-1)
    if (!last) return undefined
    const reader = createReader(text, last.index + last[0].length, dialect, resolve)
    const value = readValue(reader, name)
    const rest = text.slice(reader.at, reader.at + 80)
    if (value === undefined || !/^[ \t]*(?:;|#|\/\/|\r?\n|$)/.test(rest)) return undefined
    const changed = new RegExp(
      `\\b${quoted}(?:\\.(?:append|push|extend|insert|unshift|concat)\\(|[ \\t]*\\+=|\\[[^\\]\\n]*\\][ \\t]*=(?!=))[^\\n]{0,80}`,
    ).exec(code.slice(reader.at))
    notes.push(...reader.notes)
    if (changed) notes.push({ code: 'not-understood', path: name, snippet: changed[0] })
    return { value }
  }

  return resolve
}
