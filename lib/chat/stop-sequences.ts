const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }
const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', '\\': '\\' }

/** Shows line breaks, tabs and backslashes of a stop sequence as escapes. */
export function showStopSequence(sequence: string): string {
  return sequence.replace(/[\n\r\t\\]/g, character => ESCAPES[character] ?? character)
}

/** Reads what `showStopSequence` shows; a backslash before any other letter stands for itself. */
export function readStopSequence(typed: string): string {
  return typed.replace(/\\([nrt\\])/g, (_, letter: string) => ESCAPED[letter] ?? letter)
}

/** The stop sequences of a request, whichever of its two shapes they have. */
export function stopSequences(stop: unknown): string[] {
  if (typeof stop === 'string') return [stop]
  return Array.isArray(stop) ? stop.filter(sequence => typeof sequence === 'string') : []
}

/** Adds what was typed or pasted, one sequence a line, each once. */
export function addStopSequences(stop: unknown, typed: string): string[] {
  const added = typed
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(readStopSequence)
  return [...new Set([...stopSequences(stop), ...added])]
}
