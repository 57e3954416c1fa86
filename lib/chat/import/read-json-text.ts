import type { ImportNote } from './import-result'
import { readValue } from './read-value'
import { createReader, skipBlank } from './reader'
import { snippetOf } from './secrets'

/** Reads JSON as people paste it: comments, trailing commas and single quotes do no harm. */
export function readJsonText(text: string): { value: unknown; notes: ImportNote[] } {
  const reader = createReader(text, 0, 'json')
  const value = readValue(reader, '')
  skipBlank(reader)
  const notes = reader.notes
  if (reader.broken) notes.push({ code: 'truncated' })
  const rest = snippetOf(text.slice(reader.at).replace(/^[\s;,]+/, ''))
  if (rest !== '') notes.push({ code: 'not-understood', path: '', snippet: rest })
  return { value, notes }
}
