import { excerpt } from './text-shape'

const LEADS = [
  /^(?:answer|reply|respond)\s[^:：\n]{0,40}[:：]\s*|^用[^:：\n]{0,10}(?:回答|作答|说明)\s*[:：]\s*/i,
  /^(?:嗨|你好|您好|hi|hello|hey)[,，!！。.\s]+/i,
  /^(?:请问|请|麻烦你?|劳驾|帮我|帮忙|给我|替我|为我|你?能不能|你?可以|你能|我想(?:要|知道|了解)?|我要)\s*/,
  /^(?:please|kindly|can you|could you|would you|will you|i want you to|i(?:'d| would) like (?:you )?to|help me(?: to)?)\s+/i,
  /^(?:用|以)(?:一句话|一个句子|简单的话|中文|英文|英语|几句话)\s*/,
  /^(?:解释|介绍|说明|讲讲|讲|讲解|说说|谈谈|聊聊|告诉我|描述|分析|了解|查一下|查查|查询|查|搜索|搜|写|列出|列举|总结|概括)(?:一下|下|一?[个篇首段份])?(?:关于)?\s*/,
  /^(?:explain|describe|tell me(?: more)?(?: about)?|tell us about|talk about|write|give me|show me|introduce|look up|search for|search|find(?: out)?|get|check|list|discuss)\s+/i,
  /^(?:什么是|何谓|what(?:'s| is| are| was| were)|who (?:is|was)|how (?:does|do|to)|why (?:is|are|do|does))\s*/i,
  /^(?:about|me|an?|the|some|关于|有关|一个|一些)\s+/i,
]
const TAILS = [
  /[\s?？。.!！~～…,，:：]+$/,
  /(?:是什么(?:意思|东西)?|是啥|是谁|吗|呢|吧|的(?:意思|概念|原理|定义|含义|天气|信息|资料))$/,
  /\s+(?:in (?:one|a single) sentence|briefly|for me|please|(?:work|mean|means|works))$/i,
]

/** What a question is about, with its polite wrapping taken off; at most `longest` characters. */
export function topicOf(question: string, longest = 40): string {
  let topic = excerpt(question.split(/\n/, 1)[0] ?? '', 200)
  for (let round = 0; round < 4; round++) {
    const before = topic
    for (const pattern of [...LEADS, ...TAILS]) {
      const rest = topic.replace(pattern, '')
      if (rest !== '') topic = rest
    }
    if (topic === before) break
  }
  return excerpt(topic.trim(), longest)
}

const ABOUT =
  /关于\s*([^，。,.？?！!\n]{1,30}?)\s*(?:的|$)|\b(?:about|on)\s+(?:(?:the|an?)\s+)?([^.,?!\n]{1,60})/i
const AFTERTHOUGHT = /\s+(?:in|with|please|that|which)\b.*$/i

/** What a text is asked to be about, where the request says so in so many words. */
export function aboutWhat(question: string): string | undefined {
  const match = ABOUT.exec(question)
  const topic = match?.[1] ?? match?.[2]?.replace(AFTERTHOUGHT, '')
  return topic?.replaceAll('"', '').trim() || undefined
}
