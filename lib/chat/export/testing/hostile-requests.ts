import type { ChatCompletionRequest } from '../../types'

const NASTY =
  '\'"`\\ $HOME $\u007bx} $(id) `id` !! %PATH% \\n \n\r\n\t\0\u0007\u007f\u0085\u2028\u2029\u202e\ufeff </script> \'\'\' """ {{city}} 😀 👩‍👩‍👧 北京'

const user = (content: string) => [{ role: 'user' as const, content }]

const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: "A place's weather",
    parameters: {
      type: 'object',
      properties: {
        location: { type: 'string', description: '城市，如“北京”' },
        unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
      },
      required: ['location'],
    },
  },
}

/** A tool and a question that calls for it. */
export const WEATHER_REQUEST: ChatCompletionRequest = {
  model: 'demo-tools',
  messages: user('北京今天的天气怎么样？'),
  tools: [weather],
}

const declare = (name: string, parameters?: unknown) => ({
  type: 'function',
  function: { name, parameters },
})

/** A key that an object literal would read as its prototype. */
const withProto: Record<string, unknown> = JSON.parse('{"__proto__":{"a":1},"constructor":"x"}')

/** Requests that quoting, SDKs and shells have got wrong. */
export const HOSTILE_REQUESTS: ChatCompletionRequest[] = [
  { model: 'demo-echo', messages: user('你好') },
  { model: 'demo-echo', stream: true, messages: user(NASTY) },
  { model: NASTY, messages: [{ role: 'system', content: NASTY }, ...user('')], user: NASTY },
  { model: '', messages: user("'"), stop: ["'", '"', "\\'", '\n', '$1'] },
  { model: 'gpt-5.5', temperature: 0.1, top_p: 0, max_tokens: 5, messages: user('kept') },
  {
    model: 'o4-mini',
    stream: true,
    presence_penalty: -2,
    messages: [{ role: 'system', content: 's' }],
  },
  { ...withProto, model: 'demo-echo', messages: user('x'), metadata: withProto },
  {
    model: 'demo-echo',
    stream: true,
    stream_options: { include_usage: true },
    thinking: { type: 'enabled', budget_tokens: 1e21, tiny: 5e-324, none: null, list: [[], {}] },
    top_k: 40,
    'a-b': true,
    中文: '值',
    timeout: 5,
    extra_body: { nested: true },
    extra_headers: { a: 'b' },
    messages: user('unlisted fields'),
  },
  { ...WEATHER_REQUEST, parallel_tool_calls: false },
  { ...WEATHER_REQUEST, stream: true, tool_choice: 'required' },
  {
    model: 'demo-tools',
    stream: true,
    tools: [
      ...['client', 'print', 'class', 'json', 'request', 'my-tool', '2nd', '__proto__', '天气', ''],
      'get_weather',
      'get_weather',
    ].map(name => declare(name, { type: 'object', properties: { class: {}, b: {} } })),
    messages: user('names'),
  },
  {
    model: 'demo-tools',
    tools: [declare(NASTY), { type: 'web_search', max_uses: 2 }, declare('a', null)],
    tool_choice: 'none',
    messages: [
      ...user('calls in the history'),
      {
        role: 'assistant',
        content: null,
        reasoning_content: '思考',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'a', arguments: '{"x": "not JSON' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: NASTY, name: 'a' },
      { role: 'assistant', content: '', prefix: true },
    ],
  },
  { model: 'demo-tools', tools: [{ type: 'web_search' }], messages: user('no function') },
  {
    model: 'demo-vision',
    stream: false,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'x', strict: true, schema: { type: 'object', $defs: {}, not: null } },
    },
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: NASTY },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBO', detail: 'low' } },
          { type: 'unknown_part', deep: { a: [{ b: [1, [2, { c: null }]] }] } },
        ],
      },
    ],
  },
  {
    model: 'demo-vision',
    messages: user(`data:image/png;base64,${'iVBORw0KGgo'.repeat(30_000)}`),
  },
  { model: 'demo-echo', messages: user(`${NASTY}${'天'.repeat(60_000)}\nJSON\n`) },
  { model: 'demo-echo', stream: true, messages: user('half an emoji: \ud83d, and \udc00 alone') },
]
