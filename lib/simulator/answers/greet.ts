import { table } from '../text-shape'
import { inLanguage, type Skill } from './skill'

const GREETS =
  /^(?:你好|您好|嗨|哈喽|早上好|下午好|晚上好|在吗|hi|hello|hey|good (?:morning|afternoon|evening)|yo)(?:[\s,，]*(?:there|world|呀|啊|小助手))?[\s!！。.,，?？~～]*$/i
const THANKS = /^(?:谢谢|多谢|感谢|thanks?(?: you)?|thx|cheers)[^\n]{0,20}$/i
const WHO =
  /你是谁|你是什么(?:模型)?|介绍一下你自己|自我介绍|你(?:会|能)(?:做|干)?(?:些)?什么|\b(?:who are you|what are you|what can you do|what model are you|introduce yourself)\b/i

const CHINESE_MODELS = [
  ['`demo-chat`', '普通对话：诗、代码、表格、公式'],
  ['`demo-thinking`', '先给出 `reasoning_content`，再作答'],
  ['`demo-tools`', '按 JSON Schema 调用你提供的工具'],
  ['`demo-json`', '遵守 `response_format`'],
  ['`demo-vision`', '读出图片的类型与尺寸'],
  ['`demo-flaky`', '先 429，下一次成功'],
  ['`demo-disconnect`', '答到一半断线'],
]
const ENGLISH_MODELS = [
  ['`demo-chat`', 'plain talk: verse, code, tables, formulas'],
  ['`demo-thinking`', 'sends `reasoning_content` before it answers'],
  ['`demo-tools`', 'calls the tools you offer, by their JSON Schema'],
  ['`demo-json`', 'obeys `response_format`'],
  ['`demo-vision`', 'reads the type and size of pictures'],
  ['`demo-flaky`', 'refuses with 429, then works'],
  ['`demo-disconnect`', 'breaks off half way'],
]

/** Returns a greeting, and says who answers when asked. */
export const greet: Skill = ({ text, language, model, oneSentence }, random) => {
  if (WHO.test(text)) {
    return {
      text: inLanguage(
        language,
        `我是 \`${model}\`，这个 Playground 自带的模拟器之一：没有神经网络，只有一些精心写好的规则，用来在没有 API Key 时把每个功能都走一遍。\n\n${table(['模型', '它演示什么'], CHINESE_MODELS)}`,
        `I am \`${model}\`, one of the simulators that come with this playground: no neural network, only carefully written rules, so that everything can be tried without an API key.\n\n${table(['Model', 'What it shows'], ENGLISH_MODELS)}`,
      ),
      note: 'below',
      thought: inLanguage(
        language,
        '问的是我。老实说清楚：我是模拟器。',
        'They ask about me. Be plain: I am a simulator.',
      ),
    }
  }
  if (THANKS.test(text)) {
    return {
      text: inLanguage(
        language,
        '不客气！还想试点什么？',
        'You are welcome! What shall we try next?',
      ),
      note: 'below',
      thought: inLanguage(language, '一句道谢，一句回礼。', 'Thanks deserve a short reply.'),
    }
  }
  if (!GREETS.test(text)) return undefined
  const opening = inLanguage<[string, string, string]>(
    language,
    ['你好！很高兴见到你。', '你好呀！我已经准备好了。', '你好，欢迎来到 Playground！'],
    [
      'Hello! Good to see you.',
      'Hi there! Ready when you are.',
      'Hello, and welcome to the playground!',
    ],
  )
  if (oneSentence) {
    return {
      text: inLanguage(
        language,
        '你好，我是模拟器，随时可以开始。',
        'Hello, I am a simulator and ready when you are.',
      ),
      note: 'inside',
      thought: inLanguage(language, '打招呼，一句就够。', 'A greeting; one sentence is enough.'),
    }
  }
  return {
    text: inLanguage(
      language,
      `${random.pick(opening)}可以试试：\n\n- “写一首关于深海的四行小诗”\n- “用 Python 写一个二分查找”\n- “比较 Python 和 Rust，用表格”\n- “解释下傅里叶变换”`,
      `${random.pick(opening)} You could try:\n\n- “Write a four-line poem about the sea”\n- “Binary search in Python”\n- “Compare Python and Rust in a table”\n- “Explain the Fourier transform”`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      '只是打个招呼。回礼，再给几个可以点着试的例子。',
      'Just a greeting. Return it and offer a few things to try.',
    ),
  }
}
