import type { ChatCompletionRequest } from '../../types'
import type { Imported } from '../import-result'

/** Code as people paste it, the language it is in and the request that it sends. */
export type Snippet = [
  title: string,
  kind: Imported['kind'],
  code: string,
  request: ChatCompletionRequest,
]

const HI: ChatCompletionRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }
const say = (content: string): ChatCompletionRequest => ({
  model: 'm',
  messages: [{ role: 'user', content }],
})
const WEATHER = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}
const create = (rest: string) => `client.chat.completions.create(${rest})`
const inPython = (content: string, rest = '') =>
  create(`model="m", messages=[{"role": "user", "content": ${content}}]${rest}`)
const inScript = (content: string, rest = '') =>
  `await ${create(`{ model: 'm', messages: [{ role: 'user', content: ${content} }]${rest} }`)}`

export const PYTHON_SNIPPETS: Snippet[] = [
  [
    'the API reference’s own sample',
    'python',
    `from openai import OpenAI

client = OpenAI(
    api_key="sk-...",
    base_url="https://dimilinks.com/v1",
)

response = client.chat.completions.create(
    model="claude-sonnet-4-6",
    messages=[
        {"role": "system", "content": "你是一位严谨的中文助手。"},
        {"role": "user", "content": "解释下傅里叶变换。"},
    ],
    max_tokens=1024,
)

print(response.choices[0].message.content)`,
    {
      model: 'claude-sonnet-4-6',
      max_tokens: 1024,
      messages: [
        { role: 'system', content: '你是一位严谨的中文助手。' },
        { role: 'user', content: '解释下傅里叶变换。' },
      ],
    },
  ],
  ['single quotes', 'python', inPython("'Hi'"), HI],
  ['triple quotes', 'python', inPython('"""a "b"\nc"""'), say('a "b"\nc')],
  [
    'JavaScript in a text',
    'python',
    inPython('"""\nconst a = 1\n// b"""'),
    say('\nconst a = 1\n// b'),
  ],
  ['a raw string', 'python', inPython('r"\\d+\\n"'), say('\\d+\\n')],
  ['strings side by side', 'python', inPython('("a "\n "b")'), say('a b')],
  ['strings joined by +', 'python', inPython('"a " + "b"'), say('a b')],
  ['escapes', 'python', inPython('"\\u4f60\\x41\\n\\d"'), say('你A\n\\d')],
  ['an f-string', 'python', inPython('f"Hello {name}, {{ok}}"'), say('Hello {name}, {ok}')],
  [
    'True, False, None',
    'python',
    inPython('"Hi"', ', stream=True, stop=None, logprobs=False'),
    { ...HI, stream: true, logprobs: false },
  ],
  [
    'comments and trailing commas',
    'python',
    inPython('"Hi",  # greet\n', ',\n  # warm\n  temperature=0.7,\n'),
    { ...HI, temperature: 0.7 },
  ],
  ['extra_body', 'python', inPython('"Hi"', ', extra_body={"top_k": 40}'), { ...HI, top_k: 40 }],
  [
    'options of the SDK',
    'python',
    inPython('"Hi"', ', timeout=30, extra_headers={"X-A": "b"}'),
    HI,
  ],
  [
    'numbers',
    'python',
    inPython('"Hi"', ', max_tokens=1_000, temperature=.5, presence_penalty=-1'),
    { ...HI, max_tokens: 1000, temperature: 0.5, presence_penalty: -1 },
  ],
  [
    'names that stand above',
    'python',
    `tools = [${JSON.stringify(WEATHER)}]\nmessages = [{"role": "user", "content": "Hi"}]\nMODEL = "m"\n${create('model=MODEL, messages=messages, tools=tools')}`,
    { ...HI, tools: [WEATHER] },
  ],
  [
    'an annotated name',
    'python',
    `messages: list[dict[str, str]] = [{"role": "user", "content": "Hi"}]\n${create('model="m", messages=messages')}`,
    HI,
  ],
  [
    '** of a dict',
    'python',
    `options = {"temperature": 1}\n${inPython('"Hi"', ', **options')}`,
    { ...HI, temperature: 1 },
  ],
  ['an async client', 'python', `async def main():\n    r = await ${inPython('"Hi"')}`, HI],
  [
    'with_raw_response',
    'python',
    inPython('"Hi"').replace('.create', '.with_raw_response.create'),
    HI,
  ],
  [
    'beta.parse with a class',
    'python',
    inPython('"Hi"', ', response_format=Event')
      .replace('chat.', 'beta.chat.')
      .replace('create', 'parse'),
    HI,
  ],
  [
    'the old module',
    'python',
    inPython('"Hi"').replace('client.chat.completions', 'openai.ChatCompletion'),
    HI,
  ],
  [
    'requests with json=',
    'python',
    `import requests\nrequests.post(url, headers={"Authorization": f"Bearer {key}"}, json={"model": "m", "messages": [{"role": "user", "content": "Hi"}]})`,
    HI,
  ],
  [
    'requests with json.dumps',
    'python',
    `requests.post(url, data=json.dumps({"model": "m", "messages": [{"role": "user", "content": "Hi"}]}))`,
    HI,
  ],
  [
    'a payload',
    'python',
    `payload = {\n  "model": "m",\n  "messages": [{"role": "user", "content": "Hi"}],\n}\nhttpx.post(url, json=payload)`,
    HI,
  ],
]

export const SCRIPT_SNIPPETS: Snippet[] = [
  [
    'the API reference’s own sample',
    'javascript',
    `import OpenAI from 'openai'

const client = new OpenAI({
  apiKey: process.env.DIMILINKS_API_KEY,
  baseURL: 'https://dimilinks.com/v1',
})

const response = await client.chat.completions.create({
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: '你好' }],
})`,
    { model: 'gpt-5.5', messages: [{ role: 'user', content: '你好' }] },
  ],
  [
    'double quotes and quoted keys',
    'javascript',
    `const r = await ${create('{"model": "m", "messages": [{"role": "user", "content": "Hi"}]}')}`,
    HI,
  ],
  ['a template', 'javascript', inScript('`a\n"b" \\`c\\``'), say('a\n"b" `c`')],
  ['a template with a name', 'javascript', inScript(`\`Hello $\{name}\``), say(`Hello $\{name}`)],
  ['strings joined by +', 'javascript', inScript("'a ' +\n 'b'"), say('a b')],
  ['escapes', 'javascript', inScript("'It\\'s \\u{1F600} \\x41'"), say("It's 😀 A")],
  [
    'comments',
    'javascript',
    inScript("'Hi' /* greet */", ', // warm\n temperature: 0.7,'),
    { ...HI, temperature: 0.7 },
  ],
  [
    'as const',
    'javascript',
    inScript("'Hi' as const", ', stream: true as boolean'),
    { ...HI, stream: true },
  ],
  [
    'shorthand',
    'javascript',
    `const model = 'm'\nconst messages = [{ role: 'user', content: 'Hi' }]\nawait ${create('{ model, messages }')}`,
    HI,
  ],
  [
    'an annotated name',
    'javascript',
    `const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hi' }];\nawait ${create("{ model: 'm', messages }")}`,
    HI,
  ],
  [
    'a spread',
    'javascript',
    `const options = { temperature: 1 }\n${inScript("'Hi'", ', ...options')}`,
    { ...HI, temperature: 1 },
  ],
  ['undefined', 'javascript', inScript("'Hi'", ', stop: undefined, user: null'), HI],
  [
    'options of the call',
    'javascript',
    `await ${create("{ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }, { signal: controller.signal, timeout: 1000 }")}`,
    HI,
  ],
  [
    'tools',
    'javascript',
    inScript(
      "'Hi'",
      `, tools: [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } } }]`,
    ),
    { ...HI, tools: [WEATHER] },
  ],
  [
    'fetch with JSON.stringify',
    'javascript',
    `const r = await fetch(url, { method: 'POST', headers: { Authorization: 'Bearer sk-abcdefghijklmnop' }, body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }) })`,
    HI,
  ],
  [
    'fetch with a body above',
    'javascript',
    `const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }\nfetch(url, { method: 'POST', body: JSON.stringify(body) })`,
    HI,
  ],
  ['stream()', 'javascript', inScript("'Hi'").replace('create', 'stream'), { ...HI, stream: true }],
]
