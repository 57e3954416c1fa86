import { type Answer, inLanguage } from '../answers/skill'
import type { Language } from '../detect-language'
import type { Prompt } from '../read-prompt'
import { excerpt, table } from '../text-shape'
import { readImages, type SentImage } from './read-images'

function bytesShown(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} B`
  if (bytes < 1024) return exact
  const large = bytes >= 1024 * 1024
  const value = large ? bytes / 1024 / 1024 : bytes / 1024
  return `${exact} (${value.toFixed(1)} ${large ? 'MiB' : 'KiB'})`
}

function rowOf(image: SentImage, index: number, language: Language): string[] {
  const number = `${index + 1}`
  if (image.kind === 'remote') {
    const refusal = inLanguage(language, '远程地址，我不会去取', 'remote: I do not fetch it')
    return [number, excerpt(image.url, 60), '–', refusal, image.detail]
  }
  if (image.kind === 'unreadable') {
    const unknown = inLanguage(language, '读不出来', 'cannot be read')
    return [number, '–', '–', unknown, image.detail]
  }
  const { size, mediaType, bytes, detail } = image
  const unknown = inLanguage(language, '尺寸读不出来', 'size not readable')
  return [
    number,
    size ? `${size.format} (${mediaType})` : mediaType,
    bytesShown(bytes),
    size ? `${size.width} × ${size.height} px` : unknown,
    detail,
  ]
}

function shapeOf(image: SentImage | undefined, language: Language): string {
  if (image?.kind !== 'inline' || !image.size) return ''
  const { width, height } = image.size
  if (width === height) return inLanguage(language, '它是正方形的。', ' It is square.')
  return width > height
    ? inLanguage(language, '它是横向的。', ' It is wider than tall.')
    : inLanguage(language, '它是竖向的。', ' It is taller than wide.')
}

/** Says of each picture what its bytes tell: type, weight, pixels; undefined without any. */
export function describeImages({ request, lastUser, text, language }: Prompt): Answer | undefined {
  const asked = request.messages[lastUser]
  const here = asked ? readImages(asked) : []
  const images = here.length > 0 ? here : request.messages.flatMap(readImages)
  if (images.length === 0) return undefined
  const head = inLanguage(
    language,
    [`收到 ${images.length} 张图片`, ['#', '类型', '大小', '像素', 'detail']] as const,
    [
      `I received ${images.length} ${images.length === 1 ? 'image' : 'images'}`,
      ['#', 'Type', 'Bytes', 'Pixels', 'detail'],
    ] as const,
  )
  const earlier =
    here.length > 0 ? '' : inLanguage(language, '（来自之前的消息）', ' (in an earlier message)')
  const rows = images.map((image, index) => rowOf(image, index, language))
  const quote =
    text === ''
      ? ''
      : inLanguage(
          language,
          `关于“${excerpt(text)}”：我只能读出文件头，看不到画面里有什么。`,
          `As to “${excerpt(text)}”: I read only the file's header and cannot see what it shows.`,
        )
  const shape = images.length === 1 ? shapeOf(images[0], language) : ''
  const closing = `${quote}${quote === '' ? shape.trim() : shape}`
  return {
    text: [
      `${head[0]}${earlier}${inLanguage(language, '：', ':')}`,
      table([...head[1]], rows),
      ...(closing === '' ? [] : [closing]),
    ].join('\n\n'),
    note: 'below',
    thought: inLanguage(language, '逐张读文件头。', 'Read the header of each picture.'),
  }
}
