import { headerNotes, modelInUrl, secretsInUrl } from './header-notes'
import type { ImportNote, ImportResult } from './import-result'
import { isRecord } from './is-record'
import { readJsonText } from './read-json-text'
import { reasonOf } from './reason-of'
import { toImported } from './to-imported'

type Fields = Record<string, unknown>

/** Reads the last chat completion of a HAR, of one of its entries or of an entry's request. */
export function readHar(value: Fields): ImportResult | undefined {
  const requests = requestsOf(value)
  if (!requests) return undefined
  const posts = requests.filter(({ url }) => /\/chat\/completions(?:[?#]|\/?$)/.test(String(url)))
  const request = posts.at(-1) ?? requests.findLast(({ postData }) => isRecord(postData))
  const text = isRecord(request?.postData) ? request.postData.text : undefined
  if (!request || typeof text !== 'string') return { kind: 'unknown', reason: 'no-body', notes: [] }
  const url = String(request.url)
  const headers = namesOf(request.headers)
  const cookies = namesOf(request.cookies).length > 0 ? ['Cookie'] : []
  const reading = readJsonText(text)
  const notes: ImportNote[] = [
    ...(posts.length > 1 ? [{ code: 'several-requests' as const, count: posts.length }] : []),
    ...headerNotes(headers, [...cookies, ...secretsInUrl(url)]),
    ...reading.notes,
  ]
  const body = isRecord(reading.value) ? reading.value : undefined
  const reason = reasonOf(body, { url, headers })
  if (reason || !body) return { kind: 'unknown', reason: reason ?? 'no-body', notes }
  return toImported('har', { model: modelInUrl(url), ...body }, notes)
}

function requestsOf(value: Fields): Fields[] | undefined {
  const entries = isRecord(value.log) ? value.log.entries : undefined
  const list: unknown = entries ?? (isRecord(value.request) ? [value] : undefined)
  if (Array.isArray(list)) {
    return list.flatMap(entry =>
      isRecord(entry) && isRecord(entry.request) ? [entry.request] : [],
    )
  }
  return isRecord(value.postData) && typeof value.url === 'string' ? [value] : undefined
}

function namesOf(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap(item => (isRecord(item) && typeof item.name === 'string' ? item.name : []))
}
