import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSseFrameSplitter, type Frame } from './sse-frame-splitter'
import { cutBy, seededSizes, singleBytes } from './testing/cuts'

const utf8 = new TextEncoder()

function framesOf(body: string | Uint8Array, sizes?: Iterator<number>): Frame[] {
  const bytes = typeof body === 'string' ? utf8.encode(body) : body
  const splitter = createSseFrameSplitter()
  const pieces = sizes ? cutBy(bytes, sizes) : [bytes]
  return [...pieces.flatMap(piece => splitter.push(piece, 0)), ...splitter.end(0)]
}

const dataOf = (body: string, sizes?: Iterator<number>) =>
  framesOf(body, sizes).map(({ data }) => data)

describe('the frame splitter', () => {
  test.each([
    ['line feeds', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['carriage returns and line feeds', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['carriage returns alone', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['a mixture of line ends', 'data: a\r\n\ndata: b\n\r\ndata: c\r\r\n', ['a', 'b', 'c']],
    ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
    ['a mark only at the beginning', 'data: \uFEFFa\n\n\uFEFFdata: b\n\n', ['\uFEFFa']],
    ['data over several lines', 'data: {"a":\ndata: 1}\n\n', ['{"a":\n1}']],
    ['comments and unknown fields', ': beat\n\nfoo: 1\ndata: a\nid: 7\nretry: 3\n\n', ['a']],
    ['no space after the colon', 'data:a\n\ndata:  b\n\n', ['a', ' b']],
    ['a field without a colon', 'data\n\n', ['']],
    ['an end without a blank line', 'data: a\n\ndata: b', ['a', 'b']],
    ['an end after one line feed', 'data: a\n', ['a']],
    ['nothing', '', []],
    ['blank lines alone', '\n\n\r\n\r', []],
  ])('reads %s, whole and byte by byte', (_, body, expected) => {
    expect(dataOf(body)).toEqual(expected)
    expect(dataOf(body, singleBytes())).toEqual(expected)
  })

  test('joins characters that the network cut', () => {
    expect(dataOf('data: 深海👩‍👧\n\n', singleBytes())).toEqual(['深海👩‍👧'])
  })

  test('names the event, and forgets the name with the next one', () => {
    const events = framesOf('event: error\ndata: a\n\ndata: b\n\n').map(({ event }) => event)
    expect(events).toEqual(['error', ''])
  })

  test('knows when the last byte of a frame arrived', () => {
    const splitter = createSseFrameSplitter()
    expect(splitter.push(utf8.encode('data: a\n'), 1)).toEqual([])
    expect(splitter.push(utf8.encode('\ndata: b\n\n'), 2)).toMatchObject([{ at: 2 }, { at: 2 }])
  })

  test('addresses the bytes of each frame', () => {
    const body = utf8.encode(': beat\n\ndata: 深\r\n\r\nevent: x\rdata: b\r\rdata: c')
    const frames = framesOf(body)
    expect(frames.map(({ data }) => data)).toEqual(['深', 'b', 'c'])
    expect(framesOf(body, singleBytes())).toEqual(frames)
    for (const { offset, length, data, event } of frames) {
      expect(framesOf(body.slice(offset, offset + length))).toMatchObject([{ data, event }])
    }
  })

  test('takes an 8 MB line in unkind pieces', () => {
    const line = 'x'.repeat(8 << 20)
    expect(dataOf(`data: ${line}\n\n`, seededSizes(7, 1500))).toEqual([line])
  })

  test('agrees with eventsource-parser on any stream, however it is cut', () => {
    const line = fc.oneof(
      fc.constantFrom('', '', 'data', ':', ': c', 'event: error', 'id: 1', 'data:', 'retry: 1'),
      fc.string({ unit: 'binary' }).map(text => `data: ${text.replace(/[\r\n\uFEFF]/g, '')}`),
    )
    const body = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')))
      .map(lines => lines.map(([text, end]) => text.toWellFormed() + end).join(''))
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    fc.assert(
      fc.property(body, sizes, (text, cuts) => {
        const expected: string[] = []
        const parser = createParser({ onEvent: ({ data }) => expected.push(data) })
        // The blank line ends what is left in both.
        const whole = `${text}\n\n`
        parser.feed(whole)
        expect(dataOf(whole, cuts[Symbol.iterator]())).toEqual(expected)
        expect(dataOf(whole, singleBytes())).toEqual(expected)
      }),
    )
  })
})
