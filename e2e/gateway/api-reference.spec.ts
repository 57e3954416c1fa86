import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import OpenAI from 'openai'
import type { App } from '../support/start-app'
import { expect, test } from '../support/test'

/** The samples of the API reference, word for word. */
const CURL_SAMPLES = {
  'the simple sample': `curl "https://dimilinks.com/v1/chat/completions" \\
  -H "Authorization: Bearer $DIMILINKS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "claude-sonnet-4-6",
    "messages": [
      {"role": "system", "content": "你是一位简洁的中文助手。"},
      {"role": "user", "content": "用一句话解释什么是冥王星。"}
    ]
  }'`,
  'the streaming sample': `curl "https://dimilinks.com/v1/chat/completions" \\
  -H "Authorization: Bearer $DIMILINKS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -N \\
  -d '{
    "model": "gpt-5.5",
    "stream": true,
    "messages": [
      {"role": "user", "content": "写一首关于深海的四行小诗"}
    ]
  }'`,
  'the tool sample': `curl "https://dimilinks.com/v1/chat/completions" \\
  -H "Authorization: Bearer $DIMILINKS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "claude-sonnet-4-6",
    "messages": [
      {"role": "user", "content": "帮我查 Tokyo 现在的天气"}
    ],
    "tools": [
      {
        "type": "function",
        "function": {
          "name": "get_weather",
          "description": "查询某个城市的当前天气",
          "parameters": {
            "type": "object",
            "properties": {
              "city": {"type": "string"}
            },
            "required": ["city"]
          }
        }
      }
    ]
  }'`,
}

const PYTHON_SAMPLE = `from openai import OpenAI

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

print(response.choices[0].message.content)
`

const SSE = `data: {"id":"chatcmpl_xxx","object":"chat.completion.chunk","model":"gpt-5.5",
data: "choices":[{"index":0,"delta":{"content":"深"},"finish_reason":null}]}

data: [DONE]

`

const runs = (command: string, args: string[]) => spawnSync(command, args).status === 0
const hasCurl = runs('curl', ['--version'])
const hasPythonSdk = runs('python3', ['-c', 'import openai'])

const towards = (app: App, sample: string) => sample.replace('https://dimilinks.com', app.url)

/** Runs a program to its end and resolves with what it printed. */
async function output(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { env: { ...process.env, DIMILINKS_API_KEY: 'sk-any' } })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    printed += text
  })
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return printed
}

const bodyOf = (sample: string) => /-d '(.*)'$/s.exec(sample)?.[1] ?? ''

/** Runs a sample with curl, or, where there is none, sends its body. */
async function runSample(app: App, sample: string): Promise<string> {
  if (hasCurl) return output('sh', ['-c', towards(app, sample)])
  const response = await fetch(`${app.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-any', 'content-type': 'application/json' },
    body: bodyOf(sample),
  })
  return response.text()
}

for (const [name, sample] of Object.entries(CURL_SAMPLES))
  test(`${name} of the API reference runs as it stands`, async ({ app, upstream }) => {
    const answer = '{"id":"chatcmpl_xxx","object":"chat.completion","choices":[]}'
    upstream.respond((request, reply) =>
      request.text.includes('"stream": true')
        ? reply.sse(SSE)
        : reply.text(200, answer, { 'content-type': 'application/json' }),
    )
    expect(await runSample(app, sample)).toBe(sample.includes('"stream"') ? SSE : answer)
    expect(upstream.requests[0]?.text).toBe(bodyOf(sample))
  })

test('the Node sample of the API reference runs', async ({ app, upstream }) => {
  const client = new OpenAI({ apiKey: 'sk-any', baseURL: `${app.url}/v1` })
  const response = await client.chat.completions.create({
    model: 'gpt-5.5',
    messages: [{ role: 'user', content: '你好' }],
  })
  expect(response.choices[0]?.message.content).toBe('ok')
  expect(upstream.requests[0]?.json()).toMatchObject({ model: 'gpt-5.5' })
})

test('the Python sample of the API reference runs', async ({ app, upstream }) => {
  test.skip(!hasPythonSdk, 'python3 has no openai package here')
  expect(await output('python3', ['-c', towards(app, PYTHON_SAMPLE)])).toBe('ok\n')
  expect(upstream.requests[0]?.json()).toMatchObject({ max_tokens: 1024 })
})
