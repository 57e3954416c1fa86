import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask } from '../testing/ask-simulator'
import { imageSize } from './image-size'

const bytes = (...parts: (number | string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'string' ? Array.from(part, character => character.charCodeAt(0)) : part,
    ),
  )
const zeros = (count: number) => Array.from({ length: count }, () => 0)

const png = bytes(
  0x89,
  'PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 2, 128, 0, 0, 1, 224, 8, 6, 0, 0, 0],
)
const gif = bytes('GIF89a', [64, 1, 200, 0, 0, 0, 0])
const exif = bytes([0xff, 0xe1, 0x01, 0x02], zeros(0x100))
const jpeg = bytes(
  [0xff, 0xd8],
  [...exif],
  [0xff, 0xff, 0xdb, 0, 4, 1, 2],
  [0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128, 3],
  zeros(9),
)
const webp = (kind: string, rest: number[]) => bytes('RIFF', zeros(4), 'WEBP', kind, zeros(4), rest)
const extended = webp('VP8X', [0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0])
const lossless = webp('VP8L', [0x2f, 0x7f, 0xc2, 0x77, 0x00, 0, 0, 0, 0, 0])
const lossy = webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01])

describe('the size of an image', () => {
  test.each([
    ['PNG', png, 640, 480],
    ['GIF', gif, 320, 200],
    ['JPEG', jpeg, 640, 480],
    ['WebP', extended, 640, 480],
    ['WebP', lossless, 640, 480],
    ['WebP', lossy, 640, 480],
  ])('%s is read from its header', (format, image, width, height) => {
    expect(imageSize(image)).toEqual({ format, width, height })
  })

  test('no bytes, and no cut header, make it fail', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(png, gif, jpeg, extended, lossless, lossy),
        fc.nat(40),
        (image, length) => {
          expect(() => imageSize(image.subarray(0, length))).not.toThrow()
        },
      ),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), noise => {
        expect(() => imageSize(noise)).not.toThrow()
        expect(() => imageSize(Uint8Array.from([0xff, 0xd8, ...noise]))).not.toThrow()
      }),
    )
  })
})

describe('demo-vision', () => {
  const dataUrl = (type: string, image: Uint8Array) =>
    `data:${type};base64,${Buffer.from(image).toString('base64')}`
  const look = async (parts: object[], text = 'What is this?') => {
    const content = [{ type: 'text', text }, ...parts]
    const body = await ask({ model: 'demo-vision', messages: [{ role: 'user', content }] })
    return body.choices[0].message.content as string
  }
  const image = (url: string, detail?: string) => ({
    type: 'image_url',
    image_url: { url, detail },
  })

  test('names type, bytes, pixels and detail of each picture', async () => {
    const answer = await look([
      image(dataUrl('image/png', png), 'high'),
      image(dataUrl('image/jpeg', jpeg), 'low'),
      { type: 'image_url', image_url: dataUrl('image/gif', gif) },
    ])
    expect(answer).toContain('I received 3 images')
    expect(answer).toContain('| 1 | PNG (image/png) | 29 B | 640 × 480 px | high |')
    expect(answer).toContain(`| 2 | JPEG (image/jpeg) | ${jpeg.length} B | 640 × 480 px | low |`)
    expect(answer).toContain('| 3 | GIF (image/gif) | 13 B | 320 × 200 px | auto |')
  })

  test('answers in the language it is asked in', async () => {
    const answer = await look([image(dataUrl('image/png', png))], '这是什么？')
    expect(answer).toContain('收到 1 张图片')
    expect(answer).toContain('它是横向的')
  })

  test('does not fetch a remote picture, and says so', async () => {
    const answer = await look([image('https://example.com/cat.png')])
    expect(answer).toContain('| https://example.com/cat.png | – | remote: I do not fetch it |')
  })

  test.each([
    'data:image/png;base64,@@@',
    'data:image/png',
    'data:image/svg+xml,<svg/>',
    'blob:x',
    '',
  ])('says that %j cannot be read', async url => {
    expect(await look([image(url)])).toContain('cannot be read')
  })

  test('names the type of what it knows no header of', async () => {
    const answer = await look([image(dataUrl('image/avif', bytes('....ftypavif')))])
    expect(answer).toContain('| 1 | image/avif | 12 B | size not readable | auto |')
  })

  test('remembers the picture of an earlier message', async () => {
    const body = await ask({
      model: 'demo-vision',
      messages: [
        { role: 'user', content: [image(dataUrl('image/png', png))] },
        { role: 'assistant', content: 'A picture.' },
        { role: 'user', content: 'How large was it?' },
      ],
    })
    expect(body.choices[0].message.content).toContain('in an earlier message')
  })

  test('says how to send a picture when there is none', async () => {
    expect(await look([])).toContain('"image_url"')
  })

  test('counts a picture by its tiles, and a picture of low detail as 85', async () => {
    const count = async (detail: string) => {
      const messages = [{ role: 'user', content: [image(dataUrl('image/png', png), detail)] }]
      return (await ask({ model: 'demo-vision', messages })).usage.prompt_tokens
    }
    expect(await count('low')).toBe(3 + 3 + 85)
    expect(await count('high')).toBe(3 + 3 + 85 + 2 * 170)
  })

  test('other models refuse a picture', async () => {
    const messages = [{ role: 'user', content: [image('https://example.com/cat.png')] }]
    const { error } = await ask({ model: 'demo-chat', messages })
    expect(error).toMatchObject({ type: 'invalid_request_error', param: 'messages' })
    expect(error.message).toContain('takes no images')
  })
})
