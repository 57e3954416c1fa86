import { capitalised, codeBlock } from '../text-shape'
import { topicOf } from '../topic'
import { CODE_SAMPLES, SMALLEST_PROGRAMS } from './code-samples'
import { inLanguage, type Skill } from './skill'

const ASKS =
  /代码|函数|脚本|编程|程序|实现|正则|\b(?:code|function|script|snippet|implement\w*|algorithm|regex|component|query|hello,? world)\b/i
const WRITES = /写|给我|来一?[个段]|\b(?:write|give|show|create|generate)\b/i
const LANGUAGES: readonly [RegExp, string][] = [
  [/\bpython\b|\bpy\b/i, 'python'],
  [/\btypescript\b|\bts\b/i, 'typescript'],
  [/\bjavascript\b|\bjs\b|\bnode(?:\.js)?\b/i, 'javascript'],
  [/\bgolang\b|\b(?:in|with) Go\b|用\s*go\b|\bGo (?:语言|的|代码|code|function|program)/i, 'go'],
  [/\brust\b/i, 'rust'],
  [/c#|csharp/i, 'csharp'],
  [/c\+\+|\bcpp\b/i, 'cpp'],
  [/\bjava\b/i, 'java'],
  [/\bkotlin\b/i, 'kotlin'],
  [/\bswift\b/i, 'swift'],
  [/\bruby\b/i, 'ruby'],
  [/\bphp\b/i, 'php'],
  [/\bsql\b/i, 'sql'],
  [/\b(?:bash|shell|curl)\b/i, 'bash'],
  [/\bhtml\b/i, 'html'],
  [/\bcss\b/i, 'css'],
  [/\bin C\b|用\s*C(?:语言|\b)/, 'c'],
]

/** The programming language a text names, as the word after the code fence. */
export function findCodeLanguage(text: string): string | undefined {
  // A Chinese neighbour is a word character to nobody but \b.
  const spaced = text.replace(
    /(\p{Script=Han})(?=[A-Za-z])|([A-Za-z+#])(?=\p{Script=Han})/gu,
    '$& ',
  )
  return LANGUAGES.find(([pattern]) => pattern.test(spaced))?.[1]
}

/** Writes a program in the language asked for. */
export const code: Skill = ({ text, language }) => {
  const named = findCodeLanguage(text)
  const sample = CODE_SAMPLES.find(({ about }) => about.test(text))
  if (!ASKS.test(text) && !(named && (sample || WRITES.test(text)))) return undefined
  const fence = named ?? (sample ? Object.keys(sample.code)[0] : undefined) ?? 'python'
  const topic = topicOf(text).replace(/["'\\`$]/g, '')
  const program =
    sample?.code[fence] ?? SMALLEST_PROGRAMS[fence]?.replaceAll('TOPIC', topic) ?? topic
  const known = sample?.code[fence] !== undefined
  const title = known && sample ? sample.title[language] : capitalised(topic)
  return {
    text: inLanguage(
      language,
      `## ${title}\n\n${known ? '可以直接运行：' : '这道题我不会解，先给出一个能运行的骨架：'}\n\n${codeBlock(fence, program)}\n\n- **语言**：\`${fence}\`\n- **怎么验证**：从最小的输入开始，再试空输入和重复值。`,
      `## ${title}\n\n${known ? 'This runs as it stands:' : 'I cannot solve this one; here is a skeleton that runs:'}\n\n${codeBlock(fence, program)}\n\n- **Language**: \`${fence}\`\n- **To check it**: start with the smallest input, then an empty one and one with repeats.`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      `要的是代码，语言取 ${fence}。先想清楚输入、输出和边界，再写最短的正确版本。`,
      `Code is wanted, in ${fence}. Input, output and edges first, then the shortest version that is right.`,
    ),
  }
}
