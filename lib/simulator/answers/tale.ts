import { aboutWhat } from '../topic'
import { inLanguage, type Skill } from './skill'

const JOKE = /笑话|段子|逗我|\bjokes?\b|make me laugh/i
const STORY = /故事|童话|\b(?:story|tale|fable)\b/i

const CHINESE_JOKES: [string, ...string[]] = [
  '模型问程序员：“你为什么总把 temperature 设成 0？”\n\n程序员说：“因为我已经够冷了。”',
  '两个 token 走进酒吧，酒保说：“对不起，上下文满了。”',
  '程序员的妻子说：“去买一斤苹果，看到西瓜就买一个。”他带回来一个苹果。',
]
const ENGLISH_JOKES: [string, ...string[]] = [
  'Why did the model refuse to leave the bar?\n\nNobody had sent a stop sequence.',
  'Two tokens walk into a bar. “Sorry,” says the barman, “the context is full.”',
  'I asked for `temperature: 0` and got the same joke twice.\n\nI asked for `temperature: 0` and got the same joke twice.',
]

/** Tells a joke or a very short story. */
export const tale: Skill = ({ text, language }, random) => {
  if (JOKE.test(text)) {
    return {
      text: random.pick(inLanguage(language, CHINESE_JOKES, ENGLISH_JOKES)),
      note: 'below',
      thought: inLanguage(
        language,
        '短，最后一句才转折。',
        'Keep it short and turn on the last line.',
      ),
    }
  }
  if (!STORY.test(text)) return undefined
  const hero = aboutWhat(text) ?? inLanguage(language, '一盏小灯', 'a small lamp')
  return {
    text: inLanguage(
      language,
      `从前有一位旅人，总把“${hero}”挂在嘴边。\n\n人人都说，走到路的尽头就会明白。可是路没有尽头，只有下一盏灯。于是他在每盏灯下写一句话，留给后面的人。\n\n很多年以后，有个孩子顺着那些句子走来，读完最后一句，抬头一看：**灯还亮着**。`,
      `Once there was a traveller who spoke of nothing but “${hero}”.\n\nEveryone said the road’s end would explain it. But the road had no end, only a next lamp; so under each one the traveller wrote a line for whoever came after.\n\nMany years later a child followed those lines, read the last of them and looked up: **the lamp was still lit**.`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      `一个关于“${hero}”的小故事：一个人物，一个愿望，一个回响。三段就够。`,
      `A little story about “${hero}”: one figure, one wish, one echo. Three paragraphs will do.`,
    ),
  }
}
