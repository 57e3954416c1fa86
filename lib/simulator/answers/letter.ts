import { aboutWhat, topicOf } from '../topic'
import { inLanguage, type Skill } from './skill'

const ASKS = /邮件|书信|写(?:一?封)?信|请假条|\b(?:e-?mail|letter)\b/i
const WRITES = /写|拟|起草|回复|\b(?:write|draft|compose|reply)\b/i

/** Drafts a short letter about what it is asked to write of. */
export const letter: Skill = ({ text, language }) => {
  if (!ASKS.test(text) || !WRITES.test(text)) return undefined
  const subject =
    aboutWhat(text) ??
    (topicOf(text)
      .replace(/^(?:一?封)?/, '')
      .replace(/^(?:an? )?(?:short |polite |formal )?(?:e-?mail|letter)\s*(?:to|for)?\s*/i, '')
      .replace(/的?(?:邮件|信)$/, '') ||
      inLanguage(language, '一件小事', 'a small matter'))
  return {
    text: inLanguage(
      language,
      `**主题：${subject}**\n\n您好，\n\n写信是想和您说一下“${subject}”。为了不占用您太多时间，先把要点放在前面：\n\n1. **现状**：（一句话）\n2. **希望**：（一个明确的请求）\n3. **时间**：（一个日期）\n\n如果方便，请在本周内回复；有任何疑问，我随时都在。\n\n祝好\n（你的名字）`,
      `**Subject: ${subject}**\n\nHello,\n\nI am writing about ${subject}. To save your time, the points come first:\n\n1. **Where things stand** – (one sentence)\n2. **What I hope for** – (one clear request)\n3. **By when** – (a date)\n\nA reply this week would help me greatly; I am glad to answer any question.\n\nKind regards,\n(your name)`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      `一封关于“${subject}”的信：先说目的，再列要点，最后给出时间。`,
      `A letter about “${subject}”: purpose first, then the points, then a date.`,
    ),
  }
}
