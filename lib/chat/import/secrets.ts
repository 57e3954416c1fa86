const SECRET_NAME =
  /^(?:proxy-)?authorization$|^(?:set-)?cookie$|(?:^|[-_])(?:api[-_]?key|key|token|secret|password|credential)s?$|^apikey$/i

/** Narrower: a body has fields such as `prompt_cache_key`. */
const SECRET_FIELD =
  /^(?:.*[-_])?api[-_]?key$|^(?:authorization|cookie|(?:access|auth)[-_]?token|token|secret|password)$/i

const SECRET_TEXT =
  /\b(?:Bearer|Basic)\s+[\w.~+/=-]{6,}|\b(?:sk|pk|rk|gsk|xai|key|ghp|hf|AIza)[-_]?[\w-]{12,}|\beyJ[\w-]{8,}\.[\w.-]+/g

/** True for the name of a header, URL parameter or variable whose value is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** True for the name of a body's field whose value is a secret. */
export function isSecretField(name: string): boolean {
  return SECRET_FIELD.test(name)
}

/** A short piece of the text to show a person, without what looks like a key. */
export function snippetOf(text: string): string {
  const line = text.slice(0, 400).replace(SECRET_TEXT, '•••').replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
