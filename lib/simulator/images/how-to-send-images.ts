import { type Answer, inLanguage } from '../answers/skill'
import type { Prompt } from '../read-prompt'
import { codeBlock } from '../text-shape'

const EXAMPLE = {
  role: 'user',
  content: [
    { type: 'text', text: 'What is this?' },
    { type: 'image_url', image_url: { url: 'data:image/png;base64,…', detail: 'auto' } },
  ],
}

/** How to send a picture, from the model made to receive them. */
export function howToSendImages({ language }: Prompt): Answer {
  const example = codeBlock('json', JSON.stringify(EXAMPLE, null, 2))
  return {
    text: inLanguage(
      language,
      `这次请求里没有图片。把图片放进消息，我会读出它的类型、字节数和像素尺寸：\n\n${example}`,
      `This request has no image in it. Put one into a message and I read its type, bytes and pixels:\n\n${example}`,
    ),
    note: 'below',
    thought: inLanguage(language, '没有图片可看。', 'There is no picture to look at.'),
  }
}
