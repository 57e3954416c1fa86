import { excerpt } from '../text-shape'
import { inLanguage, type Skill } from './skill'

const ASKS_CLOCK =
  /几点了?|今天(?:是)?(?:几号|星期几|几月)|\bwhat(?:'s| is) (?:the |today's )?(?:current )?(?:time|date)\b|\bwhat (?:day|time) is it\b/i
const ASKS =
  /天气|气温|股价|汇率|新闻|航班|最新|\b(?:weather|forecast|stock price|exchange rate|news|headlines|flights?|latest)\b/i

/** Says that of the present it knows the clock alone, and how a tool would tell it more. */
export const liveData: Skill = ({ text, language, now }) => {
  if (ASKS_CLOCK.test(text)) {
    const [date = '', time = ''] = new Date(now).toISOString().split('T')
    const clock = `**${date}**, ${time.slice(0, 5)} UTC`
    return {
      text: inLanguage(
        language,
        `按我所在服务器的时钟，现在是 ${clock}。`,
        `By the clock of the server I run on it is ${clock}.`,
      ),
      note: 'below',
      thought: inLanguage(language, '时钟我倒是有一个。', 'A clock is the one live thing I have.'),
    }
  }
  if (!ASKS.test(text)) return undefined
  return {
    text: inLanguage(
      language,
      `“${excerpt(text)}”要看此刻的数据，而我什么也查不到。可以这样得到答案：\n\n1. 在 **Tools** 里加一个工具，例如 \`get_weather(city)\`。\n2. 把模型换成 \`demo-tools\`，它会给出调用和参数。\n3. 把结果作为 \`role=tool\` 的消息放回来，它会据此作答。`,
      `“${excerpt(text)}” needs data of this very moment, and I can look nothing up. This is how to get an answer:\n\n1. Add a tool, for example \`get_weather(city)\`, under **Tools**.\n2. Choose the model \`demo-tools\`; it writes the call and its arguments.\n3. Put the result back as a message with \`role=tool\`, and it answers from that.`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      '这需要实时数据，我没有。编一个数字最省事，也最有害；还是说明怎么用工具拿到它。',
      'This needs live data, which I lack. A made-up number would be easy and harmful; better show how a tool gets it.',
    ),
  }
}
