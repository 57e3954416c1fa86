/** Whether a text has Chinese characters in it. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** The text on one line and at most `longest` characters, fit to be quoted. */
export function excerpt(text: string, longest = 60): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\s`]+/g, ' ')
    .trim()
  const characters = Array.from(line)
  const cut = characters.length > longest || text.length > longest * 4
  return cut ? `${characters.slice(0, longest).join('').trimEnd()}…` : line
}

/** Head and tail of a long text: an instruction stands at one of the two ends. */
export function bothEnds(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`
}

/** The text as the content of one cell of a Markdown table. */
function tableCell(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')
}

/** A Markdown table out of a head and rows. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(tableCell).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** A fenced block of code, its fence longer than any inside. */
export function codeBlock(language: string, code: string): string {
  const fence = code.includes('```') ? '````' : '```'
  return `${fence}${language}\n${code}\n${fence}`
}

/** The text with its first letter raised. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
