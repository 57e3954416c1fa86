import { expect, test } from 'vitest'
import { importText } from './import-text'

const URL = 'https://api.example.com/v1/chat/completions'
const BODY = '{"model":"m","messages":[{"role":"user","content":"Hi"}]}'
const KEY = 'sk-proj-abcdefghijklmnopqrstuvwxyz'

const notesOf = (text: string) => importText(text).notes
const python = (rest: string) =>
  `client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], ${rest})`

test.each([
  ['a header', `curl ${URL} -H "Authorization: Bearer ${KEY}" -d '${BODY}'`, 'Authorization'],
  ['a key header', `curl ${URL} -H "api-key: ${KEY}" -d '${BODY}'`, 'api-key'],
  ['a cookie header', `curl ${URL} -H "Cookie: a=${KEY}" -d '${BODY}'`, 'Cookie'],
  ['-b', `curl ${URL} -b "a=${KEY}" -d '${BODY}'`, 'Cookie'],
  ['-u', `curl ${URL} -u "me:${KEY}" -d '${BODY}'`, '--user'],
  ['--oauth2-bearer', `curl ${URL} --oauth2-bearer ${KEY} -d '${BODY}'`, '--oauth2-bearer'],
  ['a URL', `curl "${URL}?key=${KEY}" -d '${BODY}'`, 'key'],
  ['a field of the body', `{"api_key":"${KEY}",${BODY.slice(1)}`, 'api_key'],
  ['Python’s client', `client = OpenAI(api_key="${KEY}")\n${python('')}`, 'api_key'],
  ['Python’s headers', python(`extra_headers={"Authorization": "Bearer ${KEY}"}`), 'Authorization'],
  [
    'fetch',
    `fetch(u, { headers: { 'Authorization': 'Bearer ${KEY}' }, body: JSON.stringify(${BODY}) })`,
    'Authorization',
  ],
])('drops the secret of %s and says its name', (_title, text, name) => {
  const result = importText(text)
  expect(result.kind).not.toBe('unknown')
  expect(result.notes).toContainEqual({ code: 'secret-dropped', names: [name] })
  expect(JSON.stringify(result)).not.toContain(KEY)
})

test('a snippet in a note shows no key', () => {
  const result = importText(python(`user=sign("${KEY}")`))
  expect(JSON.stringify(result)).not.toContain(KEY)
})

test('says which headers are left behind, but not the ones that every client sends', () => {
  const headers = `-H 'Content-Type: application/json' -H 'OpenAI-Project: p' -H 'user-agent: x'`
  expect(notesOf(`curl ${URL} ${headers} -d '${BODY}'`)).toEqual([
    { code: 'header-ignored', names: ['OpenAI-Project'] },
  ])
})

test('says what a pipe would have done', () => {
  expect(notesOf(`curl ${URL} -d '${BODY}' | jq -r '.choices[0]'`)).toEqual([
    { code: 'pipe-ignored', snippet: 'jq -r .choices[0]' },
  ])
})

test.each([
  ['-d @request.json', 'request.json'],
  ['--data-binary "@request.json"', 'request.json'],
  ['-d @- < request.json', 'request.json'],
  ['-d @-', '-'],
])('a body in a file (%s) is said and not guessed', (option, name) => {
  expect(importText(`curl ${URL} ${option}`)).toEqual({
    kind: 'unknown',
    reason: 'no-body',
    notes: [{ code: 'file-reference', name }],
  })
})

test('takes the last of several commands', () => {
  const result = importText(
    `curl ${URL} -d '${BODY}'\ncurl ${URL} -d '${BODY.replace('Hi', 'Ho')}'`,
  )
  expect(result.notes).toEqual([{ code: 'several-requests', count: 2 }])
})

test('a command that is cut off keeps what is there', () => {
  const result = importText(`curl ${URL} -d '{"model":"m","messages":[{"role":"user","content":"He`)
  expect(result).toMatchObject({
    kind: 'curl',
    request: { messages: [{ role: 'user', content: 'He' }] },
  })
  expect(result.notes).toContainEqual({ code: 'truncated' })
})

test('what only running the code would tell is left out and said by its path', () => {
  const code = `client.chat.completions.create(
    model=os.environ["MODEL"],
    messages=[{"role": "user", "content": prompt}, *history],
    max_tokens=4 * 256,
    response_format=Event,
  )`
  expect(importText(code)).toEqual({
    kind: 'python',
    request: { params: { model: '' }, messages: [{ role: 'user', content: '' }] },
    notes: [
      { code: 'not-understood', path: 'model', snippet: 'os.environ["MODEL"]' },
      { code: 'not-understood', path: 'messages[0].content', snippet: 'prompt' },
      { code: 'not-understood', path: 'messages[1]', snippet: '*history' },
      { code: 'not-understood', path: 'max_tokens', snippet: '4 * 256' },
      { code: 'not-understood', path: 'response_format', snippet: 'Event' },
      { code: 'model-missing' },
    ],
  })
})

test('a list that the code goes on to change is taken as it was written, and said', () => {
  const code = `messages = [{"role": "user", "content": "Hi"}]
messages.append(answer)
client.chat.completions.create(model="m", messages=messages)`
  expect(notesOf(code)).toEqual([
    { code: 'not-understood', path: 'messages', snippet: 'messages.append(answer)' },
  ])
})

test('a variable in a text stays as it is written, and is said', () => {
  const code = `client.chat.completions.create(model="m", messages=[{"role": "user", "content": f"Hi {name}"}])`
  expect(notesOf(code)).toEqual([
    { code: 'placeholder', path: 'messages[0].content', snippet: '{name}' },
  ])
})

test('a number with more digits than JavaScript keeps is left out', () => {
  const result = importText(`{"seed":12345678901234567890,${BODY.slice(1)}`)
  expect(result).toMatchObject({ kind: 'request', request: { params: { model: 'm' } } })
  expect(result.notes).toEqual([
    { code: 'unsafe-number', path: 'seed', text: '12345678901234567890' },
  ])
})

test('developer is the newer word for system', () => {
  const text = BODY.replace('"user"', '"developer"')
  expect(importText(text)).toMatchObject({
    request: { messages: [{ role: 'system', content: 'Hi' }] },
    notes: [{ code: 'role-changed', path: 'messages[0].role', from: 'developer', to: 'system' }],
  })
})

test('a field whose control could not show it is left out and said', () => {
  expect(notesOf(`{"temperature":"hot",${BODY.slice(1)}`)).toEqual([
    { code: 'not-understood', path: 'temperature', snippet: '"hot"' },
  ])
})

test.each([
  ['nothing', '  \n ', 'empty'],
  ['prose', 'Write a poem about the sea.', 'not-recognised'],
  ['prose about curl', 'How do I use curl with a proxy?', 'not-recognised'],
  ['JSON of another kind', '{"name":"x"}', 'no-messages'],
  ['an Anthropic body', `{"system":"Be brief","max_tokens":9,${BODY.slice(1)}`, 'anthropic'],
  ['an Anthropic command', `curl https://api.anthropic.com/v1/messages -d '${BODY}'`, 'anthropic'],
  ['Anthropic’s SDK', 'client.messages.create(model="m", messages=[])', 'anthropic'],
  ['a Responses command', `curl https://a.b/v1/responses -d '{"model":"m"}'`, 'responses'],
  ['the Responses SDK', 'client.responses.create(model="m", input="Hi")', 'responses'],
  ['an old completion', '{"model":"m","prompt":"Hi"}', 'completions'],
  ['a GET', 'curl https://a.b/v1/models', 'no-body'],
])('says what %s is instead', (_title, text, reason) => {
  expect(importText(text)).toMatchObject({ kind: 'unknown', reason })
})
