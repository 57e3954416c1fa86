export type ImageSize = { format: 'PNG' | 'JPEG' | 'GIF' | 'WebP'; width: number; height: number }

function text(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}

function pngSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24) return undefined
  return { format: 'PNG', width: view.getUint32(16), height: view.getUint32(20) }
}

function gifSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 10) return undefined
  return { format: 'GIF', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Walks the segments up to the start of frame, which holds the size. */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) {
      return { format: 'JPEG', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += bare ? 2 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function webpSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  if (view.byteLength < 30) return undefined
  const kind = text(bytes, 12, 4)
  const size = (width: number, height: number): ImageSize => ({ format: 'WebP', width, height })
  if (kind === 'VP8X') {
    const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
    return size(three(24) + 1, three(27) + 1)
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  if (kind !== 'VP8 ') return undefined
  return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
}

/** Format and pixel size from an image's first bytes; undefined for an unknown or cut one. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return pngSize(view)
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return gifSize(view)
  if (text(bytes, 0, 2) === '\xff\xd8') return jpegSize(view)
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP') return webpSize(bytes, view)
  return undefined
}
