import type { CodeTarget } from './code-language'
import type { JsonObject } from './json-value'
import { showInvisible } from './quote-json'
import { quoteShell } from './quote-shell'

/** UTF-16 units: Linux takes no argument above 128 KiB, and a character may be 3 bytes of it. */
const ARGUMENT_LIMIT = 40_000

/** The request as a curl command for a POSIX shell. */
export function toCurl(body: JsonObject, { baseURL, keyVariable }: CodeTarget): string {
  const json = showInvisible(JSON.stringify(body, null, 2))
  const argument = quoteShell(json)
  const fits = argument.length <= ARGUMENT_LIMIT
  const lines = [
    `curl ${body.stream === true ? '-N ' : ''}${quoteShell(`${baseURL}/chat/completions`)}`,
    `-H "Authorization: Bearer $${keyVariable}"`,
    '-H "Content-Type: application/json"',
    fits ? `-d ${argument}` : "--data-binary @- <<'JSON'",
  ]
  return `${lines.join(' \\\n  ')}\n${fits ? '' : `${json}\nJSON\n`}`
}
