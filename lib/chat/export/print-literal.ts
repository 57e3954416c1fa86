import type { JsonObject, JsonValue } from './json-value'

/** How one language writes values. */
export type LiteralSyntax = {
  text(value: string): string
  key(name: string): string
  constants: { true: string; false: string; null: string }
  /** One level of indentation. */
  indent: string
  /** Between the braces and the content of an object on one line. */
  padding: string
  /** Columns a line may have before its value is broken into several. */
  width: number
}

/** Writes a value as code; lines after the first are indented by `depth` levels. */
export function printLiteral(
  value: JsonValue,
  syntax: LiteralSyntax,
  { depth = 0, column = 0, expanded = false } = {},
): string {
  if (typeof value !== 'object' || value === null) return printScalar(value, syntax)
  const room = syntax.width - column
  const line = expanded ? undefined : printOnOneLine(value, syntax, room)
  if (line !== undefined) return line
  const inner = syntax.indent.repeat(depth + 1)
  const printMember = (lead: string, member: JsonValue) => {
    const start = inner + lead
    const options = { depth: depth + 1, column: start.length + 1 }
    return `${start}${printLiteral(member, syntax, options)},\n`
  }
  const [open, close] = bracketsOf(value)
  const members = Array.isArray(value)
    ? value.map(item => printMember('', item))
    : Object.entries(value).map(([name, item]) => printMember(`${syntax.key(name)}: `, item))
  return `${open}\n${members.join('')}${syntax.indent.repeat(depth)}${close}`
}

function printScalar(value: string | number | boolean | null, syntax: LiteralSyntax): string {
  if (typeof value === 'string') return syntax.text(value)
  if (typeof value === 'number') return JSON.stringify(value)
  return syntax.constants[`${value}`]
}

/** Undefined when it does not fit; gives up early, so that nesting costs nothing. */
function printOnOneLine(
  value: JsonValue[] | JsonObject,
  syntax: LiteralSyntax,
  room: number,
): string | undefined {
  const [open, close] = bracketsOf(value)
  const isList = Array.isArray(value)
  const entries = Object.entries(value)
  if (entries.length === 0) return open + close
  if (isList && value.length > 1 && value.some(isComposite)) return undefined
  const padding = isList ? '' : syntax.padding
  let line = open + padding
  for (const [index, [name, item]] of entries.entries()) {
    line += `${index > 0 ? ', ' : ''}${isList ? '' : `${syntax.key(name)}: `}`
    const left = room - line.length
    if (left <= 0 || (typeof item === 'string' && item.length > left)) return undefined
    const printed = isComposite(item)
      ? printOnOneLine(item, syntax, left)
      : printScalar(item, syntax)
    if (printed === undefined) return undefined
    line += printed
  }
  line += padding + close
  return line.length <= room ? line : undefined
}

function isComposite(value: JsonValue): value is JsonValue[] | JsonObject {
  return typeof value === 'object' && value !== null
}

function bracketsOf(value: JsonValue[] | JsonObject): [open: string, close: string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}
