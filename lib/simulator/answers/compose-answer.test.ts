import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, say } from '../testing/ask-simulator'

const lines = (text: string) =>
  text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('>'))

async function converse(messages: object[], more: object = {}): Promise<string> {
  const body = await ask({ model: 'demo-chat', messages, ...more })
  return body.choices[0].message.content
}

describe("the API reference's own prompts", () => {
  test('one sentence about Pluto is one sentence', async () => {
    const answer = await converse([
      { role: 'system', content: '你是一位简洁的中文助手。' },
      { role: 'user', content: '用一句话解释什么是冥王星。' },
    ])
    expect(answer).toContain('矮行星')
    expect(answer.match(/[。！？]/g)).toHaveLength(1)
    expect(answer).toContain('模拟')
  })

  test('a four-line poem about the deep sea has four lines', async () => {
    expect(lines(await say('写一首关于深海的四行小诗'))).toHaveLength(4)
  })

  test('the Fourier transform is explained with its formula', async () => {
    const answer = await converse([
      { role: 'system', content: '你是一位严谨的中文助手。' },
      { role: 'user', content: '解释下傅里叶变换。' },
    ])
    expect(answer).toContain('\\hat f')
    expect(answer).toMatch(/^\$\$\n.+\n\$\$$/m)
    expect(answer).toContain('你是一位严谨的中文助手。')
  })

  test('a greeting is returned', async () => {
    expect(await say('你好')).toMatch(/^你好/)
  })

  test('the weather is not made up', async () => {
    const answer = await say('帮我查 Tokyo 现在的天气')
    expect(answer).toContain('demo-tools')
    expect(answer).not.toMatch(/\d+ ?(?:°|度)/)
  })
})

describe('the language of an answer', () => {
  const han = /\p{Script=Han}/u

  test.each([
    ['What is recursion?', '', false],
    ['什么是递归？', '', true],
    ['什么是递归？', 'Answer in English, always.', false],
    ['What is recursion?', '请用中文回答。', true],
    ['用英文回答：什么是递归', '', false],
    ['What is recursion? Answer in Chinese.', '', true],
    ['什么是递归？', '不要用英文。', true],
  ])('%s, under “%s”: Chinese is %s', async (content, system, chinese) => {
    const messages = [
      ...(system ? [{ role: 'system', content: system }] : []),
      { role: 'user', content },
    ]
    const answer = (await converse(messages)).split('\n>')[0] ?? ''
    expect(han.test(answer)).toBe(chinese)
  })

  test('another language asked for is owned up to', async () => {
    const messages = [
      { role: 'system', content: 'Always answer in French.' },
      { role: 'user', content: 'What is recursion?' },
    ]
    expect(await converse(messages)).toContain('French was asked for')
  })
})

describe('the kinds of answer', () => {
  test.each([
    ['Write a TypeScript function for binary search', /```typescript\nfunction binarySearch/],
    ['用 Python 写快速排序', /```python\ndef quicksort/],
    ['Compare Python and Rust', /\| Aspect \| Python \| Rust \|\n\| --- \| --- \| --- \|/],
    ['比较猫和狗', /\| 方面 \| 猫 \| 狗 \|/],
    ['Difference between a violin and a viola', /\| Characters \| 6 \| 5 \|/],
    ['Show me the quadratic formula', /\$\$\nx = \\frac/],
    ['贝叶斯公式是什么', /P\(A \\mid B\)/],
    ['What is 12*(7+5)?', /\*\*144\*\*.*\$12\\times \(7\+5\) = 144\$/],
    ["How many r's are in strawberry?", /^3:/],
    ['Translate "good morning" to French', /^Bonjour/],
    ['把“谢谢”翻译成日语', /^ありがとう/],
    ['List 3 tips for better sleep', /^## Better sleep\n\n(?:- .+\n){3}/],
    ['列出五个学习英语的步骤', /^1\. .+\n2\. .+\n3\. .+\n4\. .+\n5\. /m],
    ['Reply with exactly: OK', /^OK$/],
    ['Say this is a test', /^This is a test\./],
    ['只回答 好的', /^好的$/],
    ['Write a haiku about rain', /^.+ {2}\n.+ {2}\n.+\n\n>/],
    ['Write a two-line poem about love', /^.+ {2}\n.+\n\n>/],
    ['讲个笑话', /token|程序员/],
    ['Tell me a story about a lost robot', /“lost robot”/],
    ['Write a short email about the broken heater', /\*\*Subject: broken heater\*\*/],
    [
      'Return JSON with keys name, age and city for Ada Lovelace, 36, London',
      /"name": "Ada Lovelace",\n {2}"age": 36,\n {2}"city": "London"/,
    ],
    ['Who are you?', /\| `demo-flaky` \|/],
    ['What is a monad?', /nothing of “monad”/],
    ['The quick brown fox', /> The quick brown fox/],
    ['Answer with one word: what is the capital of France?', /nothing of “capital of France”/],
  ])('%s', async (prompt, expected) => {
    expect(await say(prompt)).toMatch(expected)
  })

  test('a summary picks sentences of the text', async () => {
    const answer = await say(
      'Summarize: The Moon is the only natural satellite of Earth. Its gravity makes the tides of Earth. My aunt likes cheese. The Moon always shows Earth the same face.',
    )
    expect(answer).toContain('- The Moon is the only natural satellite of Earth.')
    expect(answer).not.toContain('cheese')
  })

  test('every answer but exact words says that it is simulated', async () => {
    for (const prompt of [
      'Hello',
      'Write a poem',
      '什么是熵',
      'a b c',
      'Compare A and B',
      '用一句话解释熵',
    ]) {
      expect(await say(prompt)).toMatch(/simulat|模拟/i)
    }
  })
})

describe('what an answer notices', () => {
  test('parameters that matter, and fields that are listed nowhere', async () => {
    const answer = await say('What is recursion?', { temperature: 0.7, top_p: 0.9, top_k: 40 })
    expect(answer).toContain('`temperature` = 0.7, `top_p` = 0.9')
    expect(answer).toContain('I also received `top_k`')
  })

  test('the question before', async () => {
    const messages = [
      { role: 'user', content: '什么是递归？' },
      { role: 'assistant', content: '……' },
      { role: 'user', content: '什么是黑洞？' },
    ]
    expect(await converse(messages)).toContain('你之前问过“什么是递归？”')
  })

  test('a name told earlier, and what was asked so far', async () => {
    const messages = [
      { role: 'user', content: 'My name is Ada.' },
      { role: 'assistant', content: 'Hello, Ada.' },
    ]
    expect(await converse([...messages, { role: 'user', content: 'What is my name?' }])).toContain(
      '**Ada**',
    )
    expect(
      await converse([...messages, { role: 'user', content: 'What did I ask before?' }]),
    ).toContain('1. My name is Ada.')
  })

  test('that only more is wanted', async () => {
    const messages = [
      { role: 'user', content: '写一首关于深海的四行小诗' },
      { role: 'assistant', content: '……' },
      { role: 'user', content: '再来一首' },
    ]
    expect(lines(await converse(messages))).toHaveLength(4)
  })
})

describe('a trailing assistant message', () => {
  const question = { role: 'user', content: 'What is recursion?' }

  test('is continued wherever the answer was cut', async () => {
    const whole = await converse([question])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async length => {
        const start = whole.slice(0, length)
        const rest = await converse([question, { role: 'assistant', content: start }])
        expect(start + rest).toBe(whole)
      }),
      { numRuns: 50 },
    )
  })

  test('is continued also when the temperature drew another variant', async () => {
    const asked = {
      model: 'demo-chat',
      temperature: 1,
      messages: [{ role: 'user', content: '你好' }],
    }
    for (let draw = 0; draw < 6; draw++) {
      const first = await ask(asked, { randomId: () => `a${draw}` })
      const whole: string = first.choices[0].message.content
      const messages = [...asked.messages, { role: 'assistant', content: whole.slice(0, 8) }]
      const rest = await ask({ ...asked, messages }, { randomId: () => `b${draw}` })
      expect(whole.slice(0, 8) + rest.choices[0].message.content).toBe(whole)
    }
  })

  test('of the person is taken up without being said again', async () => {
    const start = 'Well, put simply, Recursion is solving'
    const rest = await converse([question, { role: 'assistant', content: start }])
    expect(rest).toMatch(/^ a problem by calling the same function/)
    const other = await converse([question, { role: 'assistant', content: 'Here you go:' }])
    expect(other).toMatch(/^\n\n## Recursion/)
  })
})

test('no prompt, however odd, is left without an answer', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '写',
          '诗',
          '代码',
          '比较',
          'json',
          'translate',
          '用一句话',
          'table',
          'A and B',
          '1+1',
          '(((',
          '“',
          ':',
          '\n',
          'in Go',
          'keys',
          'summarize',
          '的',
          '和',
          '```',
          '|',
          '$$',
          '__proto__',
        ),
        { maxLength: 12 },
      )
      .map(words => words.join(' ')),
  )
  await fc.assert(
    fc.asyncProperty(odd, odd, async (text, system) => {
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: text },
      ]
      expect((await converse(messages)).length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

test.each(['a', '写', '1 ', '“', ', ', 'A', '1+', '(', 'and ', 'key ', 'Ab ', '。', 'http://'])(
  '200,000 characters of %j are answered',
  async piece => {
    const text = piece.repeat(200_000 / piece.length)
    expect((await say(text)).length).toBeGreaterThan(0)
    expect((await say(`Return JSON, summarize, keys: ${text}`)).length).toBeGreaterThan(0)
  },
)

test('the time is the clock of the server', async () => {
  expect(await say('What time is it?')).toContain('**2026-11-22**, 09:00 UTC')
})
