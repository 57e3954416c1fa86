import type { ChatMessage } from '@/lib/chat/types'
import { isRecord } from '../is-record'
import { contentParts } from '../message-text'
import { type ImageSize, imageSize } from './image-size'

/** One picture of a request, as far as it can be known without fetching anything. */
export type SentImage = { detail: string } & (
  | { kind: 'inline'; mediaType: string; bytes: number; size: ImageSize | undefined }
  | { kind: 'remote'; url: string }
  | { kind: 'unreadable' }
)

const HEADER_CHARACTERS = 350_000

/** The first bytes of a Base64 text; enough for every header, also behind a large EXIF block. */
function headerBytes(base64: string): Uint8Array | undefined {
  const head = base64.slice(0, HEADER_CHARACTERS).replaceAll('-', '+').replaceAll('_', '/')
  try {
    const binary = atob(head.slice(0, head.length - (head.length % 4 === 1 ? 1 : 0)))
    return Uint8Array.from(binary, character => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

function readDataUrl(url: string, detail: string): SentImage {
  const comma = url.indexOf(',')
  const declaration = url.slice('data:'.length, comma)
  const mediaType = declaration.split(';')[0] || 'text/plain'
  if (comma === -1 || !/;base64$/i.test(declaration)) return { kind: 'unreadable', detail }
  const base64 = url.slice(comma + 1).replace(/\s+|%3D/gi, match => (match === '%3D' ? '=' : ''))
  const header = headerBytes(base64)
  if (!header || header.length === 0) return { kind: 'unreadable', detail }
  const padding = /={0,2}$/.exec(base64)?.[0].length ?? 0
  const bytes = Math.floor(((base64.length - padding) * 3) / 4)
  return { kind: 'inline', mediaType, bytes, size: imageSize(header), detail }
}

function readPart(part: Record<string, unknown>): SentImage[] {
  if (part.type !== 'image_url' && part.type !== 'image') return []
  const image = part.image_url ?? part.image
  const url = isRecord(image) ? image.url : image
  const detail = isRecord(image) && typeof image.detail === 'string' ? image.detail : 'auto'
  if (typeof url !== 'string') return [{ kind: 'unreadable', detail }]
  if (/^data:/i.test(url)) return [readDataUrl(url, detail)]
  return [/^https?:/i.test(url) ? { kind: 'remote', url, detail } : { kind: 'unreadable', detail }]
}

/** The pictures of a message, in order. */
export function readImages(message: ChatMessage): SentImage[] {
  return contentParts(message).flatMap(readPart)
}
