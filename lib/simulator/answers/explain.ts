import { COMPUTING_FACTS } from '../facts/computing-facts'
import type { Fact } from '../facts/fact'
import { SCIENCE_FACTS } from '../facts/science-facts'
import { topicOf } from '../topic'
import { type Answer, inLanguage, type Skill } from './skill'

const FACTS: readonly Fact[] = [...SCIENCE_FACTS, ...COMPUTING_FACTS]
const ASKS =
  /解释|介绍|什么是|是什么|是啥|讲讲|说说|讲解|为什么|原理|\b(?:explain|what(?:'s| is| are)|describe|tell me about|how (?:does|do)|why)\b/i

/** The simulator's own knowledge of what a text speaks of, if it has any. */
export function findFact(text: string): Fact | undefined {
  return FACTS.find(fact => fact.names.test(text))
}

const oneSentence: Skill = ({ text, language, earlier, system }) => {
  const fact = findFact(text)
  const topic = topicOf(text)
  const aside = [
    ...(system ? [inLanguage(language, '，按系统消息作答', ', as the system message asks')] : []),
    ...(earlier.length > 0
      ? [inLanguage(language, '，承接你之前的提问', ', following your earlier question')]
      : []),
  ].join('')
  const thought = inLanguage(
    language,
    '用户只要一句话，所以先定主语，再挑一个最有分辨力的特征，不展开。',
    'They want a single sentence, so I name the thing and give the one trait that tells it apart.',
  )
  const sentence = fact
    ? fact[language].sentence
    : inLanguage(
        language,
        `“${topic}”是你想用一句话弄清的事，而我只知道怎么演示，接上真实模型后这里才会有真正的解释`,
        `“${topic}” deserves a sentence from a model that knows it, and I only know how to show where that sentence will stand`,
      )
  return {
    text: inLanguage(
      language,
      `${sentence}（模拟回答${aside}）。`,
      `${sentence} (a simulated answer${aside}).`,
    ),
    note: 'inside',
    thought,
  }
}

function tellFact(fact: Fact, language: 'zh' | 'en', brief: boolean): Answer {
  const { title, sentence, points } = fact[language]
  const end = inLanguage(language, '。', '.')
  const kept = brief ? points.slice(0, 2) : points
  const paragraphs = [
    ...(brief ? [] : [`## ${title}`]),
    `${sentence}${end}`,
    ...(fact.formula && !brief ? [`$$\n${fact.formula}\n$$`] : []),
    kept.map(point => `- ${point}`).join('\n'),
  ]
  return {
    text: paragraphs.join('\n\n'),
    note: 'below',
    thought: inLanguage(
      language,
      `问题是关于“${title}”的。先给一句定义，再${fact.formula ? '写出公式，然后' : ''}用${kept.length}个要点撑起它。`,
      `This is about “${title}”. A one-line definition first, ${fact.formula ? 'then the formula, ' : ''}then ${kept.length} points to hold it up.`,
    ),
  }
}

function tellFrame(topic: string, language: 'zh' | 'en'): Answer {
  return inLanguage<Answer>(
    language,
    {
      text: `## ${topic}\n\n我是模拟器，没有关于“${topic}”的知识；一个真实的模型大概会这样展开：\n\n1. **一句定义**：它是什么，属于哪一类。\n2. **怎么运作**：两三个环节，以及它们的先后。\n3. **一个例子**：最小但完整。\n4. **边界**：什么时候它不成立。\n\n填上 API Key 之后，用同样的消息再运行一次，就能看到真正的内容。`,
      note: 'below',
      thought: `“${topic}”不在我的小词典里。与其编造，不如老实给出解释的骨架。`,
    },
    {
      text: `## ${topic}\n\nI am a simulator and know nothing of “${topic}”. A real model would probably go this way:\n\n1. **A definition** – what it is and what it belongs to.\n2. **How it works** – two or three stages, in order.\n3. **An example** – the smallest complete one.\n4. **Its limits** – where it stops being true.\n\nAdd an API key and run the same messages again to see the real thing.`,
      note: 'below',
      thought: `“${topic}” is not in my small dictionary. Better an honest outline than an invention.`,
    },
  )
}

/** Explains what it knows, outlines honestly what it does not; in one sentence when asked so. */
export const explain: Skill = (prompt, random) => {
  const { text, language } = prompt
  if (prompt.oneSentence) return oneSentence(prompt, random)
  const fact = findFact(text)
  if (fact) return tellFact(fact, language, prompt.brief)
  return ASKS.test(text) ? tellFrame(topicOf(text), language) : undefined
}
