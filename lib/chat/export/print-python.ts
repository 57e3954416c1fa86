import type { JsonValue } from './json-value'
import { type LiteralSyntax, printLiteral } from './print-literal'
import { quoteJson } from './quote-json'

const SYNTAX: LiteralSyntax = {
  text: quoteJson,
  key: quoteJson,
  constants: { true: 'True', false: 'False', null: 'None' },
  indent: '    ',
  padding: '',
  width: 88,
}

/** A value as a Python expression that starts at `column` of a line `depth` levels deep. */
export function printPython(
  value: JsonValue,
  options: { depth?: number; column?: number; expanded?: boolean } = {},
): string {
  return printLiteral(value, SYNTAX, options)
}
