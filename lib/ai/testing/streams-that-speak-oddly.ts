import { DONE, delta, event, FINISH, HELLO, WORLD } from './fake-upstream'
import type { HostileStream } from './streams-that-end-oddly'

/** Streams by what is odd in them, and what their run must say. */
export const streamsThatSpeakOddly: Record<string, HostileStream> = {
  'frames that are not JSON or not an object': {
    body: `${HELLO}data: {"choices":[\n\ndata: oops\n\n${event(null)}${event(7)}${WORLD}${FINISH}`,
    status: 'done',
    text: 'Hello 世界',
    more: { unreadableFrames: 4 },
  },
  'empty data': { body: `data:\n\ndata: \n\n${HELLO}${FINISH}`, status: 'done', text: 'Hello' },
  'choices that are null, missing, empty or no list': {
    body:
      HELLO +
      event({ choices: null }) +
      event({ object: 'ping' }) +
      event({ choices: [] }) +
      event({ choices: { 0: 'x' } }) +
      event({ choices: [null, 5, 'x', []] }) +
      event({ choices: [{ index: 0, delta: null }, { delta: 'x' }] }) +
      WORLD +
      FINISH,
    status: 'done',
    text: 'Hello 世界',
    more: { unreadableFrames: 0 },
  },
  'a ping event': {
    body: `event: ping\n${event({ type: 'ping' })}${HELLO}${FINISH}`,
    status: 'done',
    text: 'Hello',
  },
  'data after [DONE]': { body: HELLO + FINISH + DONE + WORLD, status: 'done', text: 'Hello' },
  'two choices': {
    body:
      event({ choices: [{ index: 1, delta: { content: 'B1' } }] }) +
      event({ choices: [{ index: 0, delta: { content: 'A1' } }] }) +
      event({
        choices: [
          { index: 1, delta: { content: 'B2' }, finish_reason: 'length' },
          { index: 0, delta: { content: 'A2' }, finish_reason: 'stop' },
        ],
      }),
    status: 'done',
    text: 'A1A2',
    more: { otherChoices: { 1: 'B1B2' } },
  },
  'choices with unusable indexes': {
    body:
      event({ choices: [{ index: '0', delta: { content: 'He' } }] }) +
      event({ choices: [{ index: null, delta: { content: 'll' } }] }) +
      event({ choices: [{ index: '__proto__', delta: { content: 'o' } }] }) +
      event({ choices: [{ index: { a: 1 }, delta: { content: '!' } }] }) +
      event({ choices: [{ index: 1e9, delta: { content: 'far' } }] }) +
      FINISH,
    status: 'done',
    text: 'Hello!',
    more: { otherChoices: { 1000000000: 'far' } },
  },
  'a byte order mark': { body: `\uFEFF${HELLO}${FINISH}`, status: 'done', text: 'Hello' },
  'carriage returns alone': {
    body: (HELLO + WORLD + FINISH + DONE).replaceAll('\n', '\r'),
    status: 'done',
    text: 'Hello 世界',
  },
  'data over several lines': {
    body: 'data: {"choices":[{"index":0,\ndata: "delta":{"content":"Hello"},\ndata: "finish_reason":"stop"}]}\n\n',
    status: 'done',
    text: 'Hello',
  },
  'odd roles and foreign fields': {
    body:
      event({
        id: 5,
        created: 'now',
        model: 7,
        usage: 'none',
        choices: [
          {
            index: 0,
            delta: { role: 'Assistant', content: 'Hello', annotations: 'x', audio: 1 },
            logprobs: { content: 'x' },
          },
        ],
      }) + FINISH,
    status: 'done',
    text: 'Hello',
  },
  'a key that the SDK takes for an attack': {
    body: `data: {"__proto__":{"x":1},"constructor":{"prototype":{}},"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n${FINISH}`,
    status: 'done',
    text: 'Hello',
  },
  'content as a list of parts': {
    body:
      delta({
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
          { type: 'text', text: 'Hel' },
          { type: 'text', text: 'lo' },
          7,
        ],
      }) + FINISH,
    status: 'done',
    text: 'Hello',
    more: { message: { reasoning_content: 'Hm.' } },
  },
  'a refusal': {
    body: delta({ refusal: 'I ' }) + delta({ refusal: 'cannot.' }) + FINISH,
    status: 'done',
    more: { message: { refusal: 'I cannot.' } },
  },
  'reasoning under every name': {
    body:
      delta({ reasoning_content: 'a', reasoning: 'a' }) +
      delta({ reasoning: 'b', reasoning_details: [{ type: 'reasoning.text', text: 'b' }] }) +
      delta({ reasoning_content: '', thinking: 'c' }) +
      delta({ reasoning_details: [{ type: 'reasoning.summary', summary: 'd' }] }) +
      HELLO +
      FINISH,
    status: 'done',
    text: 'Hello',
    more: { message: { reasoning_content: 'abcd' } },
  },
  'usage in unlikely places': {
    body:
      event({ choices: [{ index: 0, delta: {}, usage: { total_tokens: 1 } }] }) +
      event({ choices: [], x_groq: { usage: { total_tokens: 2, queue_time: 0.5 } } }) +
      FINISH,
    status: 'done',
    more: { usage: { total_tokens: 2, queue_time: 0.5 } },
  },
  'a lone surrogate': {
    body: `data: {"choices":[{"index":0,"delta":{"content":"a\\ud800b"}}]}\n\n${FINISH}`,
    status: 'done',
    text: 'a\ud800b',
  },
  'a whole message where deltas were expected': {
    body: event({ choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] }),
    status: 'done',
    text: 'Hello',
  },
  'a message that repeats the deltas': {
    body: HELLO + event({ choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] }),
    status: 'done',
    text: 'Hello',
  },
}
