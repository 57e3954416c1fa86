import type { JsonValue } from './json-value'
import { type LiteralSyntax, printLiteral } from './print-literal'
import { quoteJson } from './quote-json'

const SYNTAX: LiteralSyntax = {
  text: quoteJavaScript,
  key: printKey,
  constants: { true: 'true', false: 'false', null: 'null' },
  indent: '  ',
  padding: ' ',
  width: 80,
}

/** A value as a JavaScript expression, over several lines; `depth` levels deep in the code. */
export function printJavaScript(value: JsonValue, depth = 0): string {
  return printLiteral(value, SYNTAX, { depth, expanded: true })
}

/** In single quotes, but for a text that would need more escapes than in double ones. */
export function quoteJavaScript(text: string): string {
  const quoted = quoteJson(text)
  if (text.includes("'") && !text.includes('"')) return quoted
  const inner = quoted
    .slice(1, -1)
    .replace(/\\.|'/g, found => (found === "'" ? "\\'" : found === '\\"' ? '"' : found))
  return `'${inner}'`
}

/** The name before a colon: a bare `__proto__` would set the prototype instead of a field. */
export function printKey(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteJavaScript(name)
}

/** Loads names from a package. */
export function printImport(names: string, packageName: string): string {
  return `import ${names} from ${quoteJavaScript(packageName)}\n`
}

/** Reads a variable of the environment in which the printed code will run. */
export function printVariable(name: string): string {
  return ['process', 'env', name].join('.')
}
