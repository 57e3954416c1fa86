import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SseTail } from './sse-tail'

function fed(...pieces: string[]) {
  const tail = new SseTail()
  const progress = pieces.map(piece => tail.push(Buffer.from(piece)))
  return { tail, progress }
}

test.each([
  ['nothing yet', ''],
  ['a finished event', 'data: 1\n\n'],
  ['a finished event with CRLF', 'data: 1\r\n\r\n'],
  ['several blank lines', 'data: 1\n\n\n\n'],
  ['a finished comment', ': ping\n\n'],
])('%s is a boundary', (_, text) => {
  expect(fed(text).tail.atBoundary).toBe(true)
  expect(fed(text).tail.closing).toBe('')
})

test.each([
  ['half a line', 'data: 1\n\ndata: {"a', '\n\n'],
  ['a line without its blank line', 'data: 1\n', '\n'],
  ['a line that ended in CR, whose LF may follow', 'data: 1\r', '\n\n'],
  ['a CRLF line without its blank line', 'data: 1\r\n', '\n'],
])('%s is no boundary and is closed', (_, text, closing) => {
  expect(fed(text).tail.atBoundary).toBe(false)
  expect(fed(text).tail.closing).toBe(closing)
  expect(fed(text, closing).tail.atBoundary).toBe(true)
})

test('an event that ended in CR needs no closing, but nothing may be put there: LF may follow', () => {
  const { tail } = fed('data: 1\r\r')
  expect(tail.closing).toBe('')
  expect(tail.atBoundary).toBe(false)
})

test('comments and blank lines are no progress, in any cut', () => {
  expect(fed(': ping\n\n', '\n', ':', ' data: no', '\n', '\r\n', ':x').progress).not.toContain(true)
  expect(fed(': a\n\ndata: 1\n\n', ': b\n', 'd', 'ata').progress).toEqual([true, false, true, true])
})

test('the largest event counts, whether it is finished or not', () => {
  expect(fed('data: 12\n\nd\n\n').tail.largestEvent).toBe(9)
  expect(fed('d\n\n', 'data: ', '12345').tail.largestEvent).toBe(11)
})

test('no cut of a stream changes where it stands', () => {
  const text = fc.array(fc.constantFrom('\n', '\r', '\r\n', ':', 'd', 'é'), { maxLength: 24 })
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (units, sizes) => {
      const bytes = Buffer.from(units.join(''))
      const whole = new SseTail()
      const progress = whole.push(bytes)
      const cut = new SseTail()
      let cutProgress = false
      for (let at = 0; at < bytes.length; ) {
        const size = sizes.next().value ?? 1
        cutProgress = cut.push(bytes.subarray(at, at + size)) || cutProgress
        at += size
      }
      expect([cut.atBoundary, cut.closing, cut.largestEvent, cutProgress]).toEqual([
        whole.atBoundary,
        whole.closing,
        whole.largestEvent,
        progress,
      ])
    }),
  )
})
