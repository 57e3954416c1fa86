import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ModelInfo } from '../model-info'
import type { ChatCompletionRequest, ChatMessage } from '../types'
import { lintRequest } from './lint-request'

const user: ChatMessage = { role: 'user', content: 'hi' }
const codes = (request: Partial<ChatCompletionRequest>, model?: ModelInfo) =>
  lintRequest({ model: 'm', messages: [user], ...request }, model).map(({ code }) => code)
const tool = (name: string) => ({ type: 'function', function: { name } })
const call = (id: string): ChatMessage => ({
  role: 'assistant',
  tool_calls: [{ id, type: 'function', function: { name: 'f', arguments: '{}' } }],
})
const result = (id: string): ChatMessage => ({ role: 'tool', tool_call_id: id, content: '' })
const info: ModelInfo = {
  id: 'm',
  upstream: 'u',
  capabilities: [],
  recommended_for: [],
  verified: true,
}

test('a plain request has nothing to note', () => {
  expect(codes({})).toEqual([])
  expect(codes({ temperature: 0.5, top_p: 0.5, presence_penalty: 1 })).toEqual([])
})

test('temperature beside top_p is noted on Claude, and the fix unsets top_p', () => {
  const request = { model: 'claude-sonnet-4-6', temperature: 1, top_p: 1, max_tokens: 9 }
  expect(codes(request)).toEqual(['temperature-and-top-p'])
  const [note] = lintRequest({ ...request, messages: [user] })
  expect(note?.fix?.(request)).toEqual({ model: request.model, temperature: 1, max_tokens: 9 })
})

test('Claude wants max_tokens, under whatever vendor’s prefix', () => {
  expect(codes({ model: 'anthropic/claude-opus-4-7' })).toEqual(['claude-without-max-tokens'])
  expect(codes({ model: 'claude-opus-4-7', max_completion_tokens: 9 })).toEqual([])
})

test('sampling is noted on reasoning models only', () => {
  for (const model of ['o1', 'o3-mini', 'openai/o4-mini', 'gpt-5.5', 'gpt-5.3-codex']) {
    expect(codes({ model, temperature: 1 }), model).toEqual(['sampling-on-reasoning-model'])
  }
  for (const model of ['gpt-5-chat-latest', 'gpt-4o', 'o2', 'ollama', 'oracle-1']) {
    expect(codes({ model, temperature: 1 }), model).toEqual([])
  }
})

test('a conversation without a user message is noted', () => {
  expect(codes({ messages: [{ role: 'system', content: 'x' }] })).toEqual(['no-user-message'])
})

test('every result has its call right above it, and every call its result', () => {
  expect(codes({ messages: [user, call('a'), result('a')] })).toEqual([])
  expect(codes({ messages: [user, result('a')] })).toEqual(['result-without-call'])
  expect(codes({ messages: [user, call('a')] })).toEqual(['call-without-result'])
  expect(codes({ messages: [user, call('a'), user, result('a')] })).toEqual([
    'call-without-result',
    'result-without-call',
  ])
})

test('tool names are unique and tool_choice names one of them', () => {
  const tools = [tool('a'), tool('b')]
  expect(codes({ tools: [...tools, tool('a'), tool('a')] })).toEqual(['duplicate-tool-name'])
  expect(codes({ tools, tool_choice: tool('b') })).toEqual([])
  expect(codes({ tools, tool_choice: tool('c') })).toEqual(['tool-choice-names-nothing'])
  expect(codes({ tool_choice: 'required' })).toEqual(['tool-choice-without-tools'])
  expect(codes({ tool_choice: 'none' })).toEqual([])
})

test('an image is noted where the model is known not to take one', () => {
  const messages: ChatMessage[] = [{ role: 'user', content: [{ type: 'image_url' }] }]
  expect(codes({ messages }, { ...info, input_modalities: ['text'] })).toEqual([
    'image-to-text-model',
  ])
  expect(codes({ messages }, { ...info, input_modalities: ['text', 'image'] })).toEqual([])
  expect(codes({ messages }, info)).toEqual([])
})

test('more tokens than the model’s context are noted, the answer’s included', () => {
  const messages: ChatMessage[] = [{ role: 'user', content: 'x'.repeat(4000) }]
  expect(codes({ messages }, { ...info, context_window: 2000 })).toEqual([])
  expect(codes({ messages, max_tokens: 1500 }, { ...info, context_window: 2000 })).toEqual([
    'beyond-context',
  ])
})

test('n above 1 and a JSON answer nobody asked for in words are noted', () => {
  expect(codes({ n: 2 })).toEqual(['several-choices'])
  const response_format = { type: 'json_object' }
  expect(codes({ response_format })).toEqual(['json-not-mentioned'])
  const messages: ChatMessage[] = [{ role: 'user', content: 'Answer in Json.' }]
  expect(codes({ response_format, messages })).toEqual([])
})

test('no request breaks it, and a fix takes its own note away', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined))
  const request = fc.record({
    model: fc.constantFrom('claude-x', 'gpt-5.5', 'm'),
    temperature: odd,
    top_p: odd,
    n: odd,
    tools: odd,
    tool_choice: fc.constantFrom('auto', 'required', undefined, { type: 'function' }),
  })
  fc.assert(
    fc.property(request, params => {
      const typed: ChatCompletionRequest = JSON.parse(JSON.stringify(params))
      for (const note of lintRequest({ ...typed, messages: [user] })) {
        if (!note.fix) continue
        const fixed = { ...note.fix(typed), messages: [user] }
        expect(lintRequest(fixed).map(({ code }) => code)).not.toContain(note.code)
      }
    }),
  )
})
