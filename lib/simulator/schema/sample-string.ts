import { numberOf, type SchemaNode } from './schema-node'
import { stringForPattern } from './string-for-pattern'

const LONGEST = 2_000
const HEX = '0123456789abcdef'

function withIndex(text: string, index: number): string {
  return index === 0 ? text : `${text} ${index + 1}`
}

/** A text of a format of JSON Schema, different for each index; undefined for an unknown format. */
function sampleFormat(format: unknown, index: number): string | undefined {
  const digit = HEX[index % 16] ?? '0'
  const two = `${(index % 28) + 1}`.padStart(2, '0')
  const minute = `${index % 60}`.padStart(2, '0')
  switch (format) {
    case 'date':
      return `2026-11-${two}`
    case 'date-time':
      return `2026-11-${two}T09:${minute}:00Z`
    case 'time':
      return `09:${minute}:00Z`
    case 'duration':
      return `PT${index + 1}H`
    case 'email':
    case 'idn-email':
      return index === 0 ? 'ada@example.com' : `ada${index + 1}@example.com`
    case 'uri':
    case 'url':
    case 'iri':
      return index === 0 ? 'https://example.com/' : `https://example.com/${index + 1}`
    case 'uri-reference':
      return `/${index + 1}`
    case 'uuid':
      return `3f2b8c1e-4d5a-4b6c-8d7e-9f0a1b2c3d4${digit}`
    case 'hostname':
      return index === 0 ? 'example.com' : `host${index + 1}.example.com`
    case 'ipv4':
      return `192.0.2.${(index % 254) + 1}`
    case 'ipv6':
      return `2001:db8::${digit === '0' ? '1' : digit}`
    case 'json-pointer':
      return `/${index}`
    default:
      return undefined
  }
}

/** A text that keeps pattern, format and length of a schema; `words` where those leave it free. */
export function sampleString(node: SchemaNode, words: string, index: number): string {
  const least = Math.min(numberOf(node.minLength) ?? 0, LONGEST)
  const most = numberOf(node.maxLength) ?? LONGEST
  const strict =
    (typeof node.pattern === 'string' ? stringForPattern(node.pattern, least) : undefined) ??
    sampleFormat(node.format, index)
  const text = strict ?? withIndex(words, index)
  const characters = Array.from(text)
  if (characters.length > most) {
    const tail = index === 0 ? '' : `${index + 1}`
    const head = characters.slice(0, Math.max(0, most - tail.length)).join('')
    return `${head}${tail}`.slice(0, Math.max(0, most))
  }
  return strict ?? `${text}${'.'.repeat(Math.max(0, least - characters.length))}`
}
