/** One server-sent event, and where its bytes lie: `offset` and `length` in the body, `at` in ms. */
export type Frame = { event: string; data: string; offset: number; length: number; at: number }

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Cuts a body into its server-sent events, however the network cut it. Comments yield nothing. */
export function createSseFrameSplitter() {
  const line = createByteBuffer()
  let position = 0
  let frameStart = 0
  let atFirstLine = true
  let afterCarriageReturn = false
  let event = ''
  let data: string[] = []

  function endFrame(at: number): Frame[] {
    const frame = { event, data: data.join('\n'), offset: frameStart, length: 0, at }
    frame.length = position - frameStart
    const frames = data.length > 0 ? [frame] : []
    frameStart = position
    event = ''
    data = []
    return frames
  }

  function endLine(at: number): Frame[] {
    const text = utf8.decode(line.take())
    const content = atFirstLine && text.startsWith('\uFEFF') ? text.slice(1) : text
    atFirstLine = false
    if (content === '') return endFrame(at)
    const colon = content.indexOf(':')
    const field = colon === -1 ? content : content.slice(0, colon)
    const value =
      colon === -1 ? '' : content.slice(content[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (field === 'data') data.push(value)
    if (field === 'event') event = value
    return []
  }

  return {
    push(bytes: Uint8Array, at: number): Frame[] {
      const frames: Frame[] = []
      const start = position
      let lineStart = 0
      for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index]
        const closesPair = byte === LINE_FEED && afterCarriageReturn
        afterCarriageReturn = byte === CARRIAGE_RETURN
        if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue
        if (closesPair) {
          if (frameStart === start + index) frameStart++
        } else {
          line.add(bytes.subarray(lineStart, index))
          position = start + index + 1
          frames.push(...endLine(at))
        }
        lineStart = index + 1
      }
      line.add(bytes.subarray(lineStart))
      position = start + bytes.length
      return frames
    },

    /** A body may end without the blank line that closes its last event: the event still counts. */
    end(at: number): Frame[] {
      return line.length > 0 ? [...endLine(at), ...endFrame(at)] : endFrame(at)
    },
  }
}

/** Grows by doubling, so that a line of 8 MB costs the same in 1-byte reads as in one. */
function createByteBuffer() {
  let bytes = new Uint8Array(256)
  let length = 0
  return {
    get length() {
      return length
    },
    add(more: Uint8Array) {
      if (length + more.length > bytes.length) {
        const grown = new Uint8Array(Math.max(bytes.length * 2, length + more.length))
        grown.set(bytes.subarray(0, length))
        bytes = grown
      }
      bytes.set(more, length)
      length += more.length
    },
    take(): Uint8Array {
      const taken = bytes.subarray(0, length)
      length = 0
      return taken
    },
  }
}
