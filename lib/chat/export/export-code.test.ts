import { expect, test } from 'vitest'
import type { ChatCompletionRequest } from '../types'
import { CODE_LANGUAGES } from './code-language'
import { exportCode } from './export-code'
import { WEATHER_REQUEST } from './testing/hostile-requests'

const target = { baseURL: 'https://dimilinks.com/v1', keyVariable: 'DIMILINKS_API_KEY' }
const request: ChatCompletionRequest = {
  model: 'claude-sonnet-5',
  stream: true,
  top_k: 4,
  messages: [{ role: 'user', content: "今天's 天气？" }],
}

test('curl takes the body in single quotes and shows events as they come', () => {
  expect(
    exportCode(request, 'curl', target),
  ).toBe(`curl -N https://dimilinks.com/v1/chat/completions \\
  -H "Authorization: Bearer $DIMILINKS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
  "model": "claude-sonnet-5",
  "stream": true,
  "top_k": 4,
  "messages": [
    {
      "role": "user",
      "content": "今天'\\''s 天气？"
    }
  ]
}'
`)
})

test('Python names what its package knows and puts the rest into extra_body', () => {
  expect(exportCode(request, 'python', target)).toBe(`import os

from openai import OpenAI

client = OpenAI(
    base_url="https://dimilinks.com/v1",
    api_key=os.environ["DIMILINKS_API_KEY"],
)

stream = client.chat.completions.create(
    model="claude-sonnet-5",
    stream=True,
    messages=[{"role": "user", "content": "今天's 天气？"}],
    extra_body={"top_k": 4},
)

for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="", flush=True)
`)
})

test('Node hands the request to its package as it is', () => {
  expect(
    exportCode({ ...request, stream: false }, 'node', target),
  ).toBe(`import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: 'https://dimilinks.com/v1',
  apiKey: process.env.DIMILINKS_API_KEY,
})

const completion = await client.chat.completions.create({
  model: 'claude-sonnet-5',
  stream: false,
  top_k: 4,
  messages: [{ role: 'user', content: "今天's 天气？" }],
})
console.log(completion.choices[0].message.content)
`)
})

test('an address with brackets, as of IPv6, is quoted for the shell', () => {
  const local = { baseURL: 'http://[::1]:3000/v1', keyVariable: 'PLAYGROUND_API_KEY' }
  expect(exportCode(request, 'curl', local)).toContain("'http://[::1]:3000/v1/chat/completions'")
})

test('a body too long for an argument comes from a here-document', () => {
  const long = { ...request, messages: [{ role: 'user' as const, content: '天'.repeat(50_000) }] }
  const code = exportCode(long, 'curl', target)
  expect(code).toContain("--data-binary @- <<'JSON'\n{\n")
  expect(code.endsWith('}\nJSON\n')).toBe(true)
})

test.each(CODE_LANGUAGES)(
  '%s reads the key from the environment and ends with a line',
  language => {
    const code = exportCode(WEATHER_REQUEST, language, target)
    expect(code.match(/DIMILINKS_API_KEY/g)).toHaveLength(1)
    expect(code).toMatch(/[^\n]\n$/)
  },
)

test.each(['python', 'node', 'ai-sdk', 'fetch'] as const)(
  '%s has a function to fill in for each tool, with the parameters of its schema',
  language => {
    const code = exportCode(WEATHER_REQUEST, language, target)
    expect(code).toContain(
      language === 'python'
        ? 'def get_weather(location, unit=None):'
        : 'get_weather: async ({ location, unit }) => {',
    )
  },
)

test.each(['python', 'node', 'fetch'] as const)(
  '%s lets go of a forced call after the first, so that the loop can end',
  language => {
    const release = /tool_choice\W+= ['"]auto['"]/
    const forced = { ...WEATHER_REQUEST, tool_choice: 'required' }
    expect(exportCode(forced, language, target)).toMatch(release)
    expect(exportCode(WEATHER_REQUEST, language, target)).not.toMatch(release)
  },
)
