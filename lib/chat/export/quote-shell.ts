/** One word for a POSIX shell, in single quotes unless nothing in it needs them. */
export function quoteShell(text: string): string {
  if (/^[\w./:@%+,-]+$/.test(text)) return text
  return `'${text.replaceAll("'", "'\\''")}'`
}
