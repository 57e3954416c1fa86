import { isOrdinaryHeader } from './curl-options'
import type { ImportNote } from './import-result'
import { isSecretName } from './secrets'

/** Says which headers and options are left behind, by name: a value may be a secret. */
export function headerNotes(names: readonly string[], secrets: readonly string[] = []) {
  const dropped = [...new Set([...names.filter(isSecretName), ...secrets])]
  const ignored = [...new Set(names)].filter(name => !isSecretName(name) && !isOrdinaryHeader(name))
  const notes: ImportNote[] = []
  if (dropped.length > 0) notes.push({ code: 'secret-dropped', names: dropped })
  if (ignored.length > 0) notes.push({ code: 'header-ignored', names: ignored })
  return notes
}

/** The names of the secrets that a URL carries: its user, and parameters such as `key`. */
export function secretsInUrl(url: string): string[] {
  const parameters = url.split('?')[1]?.split('#')[0]?.split('&') ?? []
  const names = parameters.map(parameter => parameter.split('=')[0] ?? '').filter(isSecretName)
  return /^\w+:\/\/[^/@]+@/.test(url) ? ['URL', ...names] : names
}

/** The model that a URL of Azure names: its deployment. */
export function modelInUrl(url: string): string | undefined {
  const found = /\/deployments\/([^/?#]+)\/chat\/completions/.exec(url)?.[1]
  return found === undefined || found.startsWith('$') ? undefined : found
}
