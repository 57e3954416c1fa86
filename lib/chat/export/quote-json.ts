/** C1 controls, line separators and marks that turn the direction of text: they hide what runs. */
const INVISIBLE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Writes invisible characters of a JSON text as escapes; they only ever stand inside strings. */
export function showInvisible(json: string): string {
  return json.replace(
    INVISIBLE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A double-quoted string that means the same in JSON, JavaScript and Python. */
export function quoteJson(text: string): string {
  return showInvisible(JSON.stringify(text))
}
