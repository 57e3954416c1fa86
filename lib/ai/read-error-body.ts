import type { BodyStream } from './body-stream'

const LIMIT_BYTES = 1 << 20

/** The text of an error body, or as much of it as arrives; at most about 1 MiB. */
export async function readErrorBody(stream: BodyStream): Promise<string> {
  const utf8 = new TextDecoder()
  let text = ''
  let size = 0
  // A body that breaks off still tells what it told.
  const next = () => stream.read().catch(() => undefined)
  for (let bytes = await next(); bytes; bytes = await next()) {
    text += utf8.decode(bytes, { stream: true })
    size += bytes.length
    if (size > LIMIT_BYTES) stream.close()
  }
  return text
}
