import { expect, test } from 'vitest'
import { answerOf, hasAnswer } from './answer-of'
import { newConversation, titleOf } from './conversation'
import { adviceFor } from './error-advice'
import { estimateTokens } from './estimate-tokens'
import { recoveredAnswer } from './recovered-answer'
import { listPrice, runMetrics } from './run-metrics'
import type { Run, RunRecord } from './types'
import { unansweredCalls } from './unanswered-calls'

const record: RunRecord = {
  id: 'r',
  status: 'done',
  params: { model: 'm', stream: true },
  startedAt: 0,
  timings: { headers: 100, firstByte: 110, firstText: 312, last: 1312, end: 1320 },
  finish_reason: 'stop',
  usage: { prompt_tokens: 118, completion_tokens: 86, total_tokens: 204 },
  unreadableFrames: 0,
}
const run: Run = { ...record, message: { role: 'assistant', content: 'hello' } }

test('tokens per second count from the first output to the last', () => {
  expect(runMetrics(record, { content: '' })).toEqual({
    totalMs: 1320,
    ttftMs: 312,
    tokensPerSecond: 86,
    promptTokens: 118,
    completionTokens: 86,
    reasoningTokens: undefined,
    cachedTokens: undefined,
    estimated: false,
  })
})

test('thinking counts as output for the time to first token', () => {
  const timings = { firstReasoning: 200, firstText: 900, last: 1000, end: 1001 }
  expect(runMetrics({ ...record, timings }, { content: '' }).ttftMs).toBe(200)
})

test('an answer that came whole has no time to first token', () => {
  const whole = {
    ...record,
    params: { model: 'm' },
    timings: { firstText: 1000, last: 1000, end: 1000 },
  }
  expect(runMetrics(whole, { content: '' })).toMatchObject({
    ttftMs: undefined,
    tokensPerSecond: 86,
  })
})

test('without usage the completion is estimated and said to be', () => {
  const metrics = runMetrics({ ...record, usage: undefined }, { content: '东京现在小雨' })
  expect(metrics).toMatchObject({ completionTokens: 6, promptTokens: undefined, estimated: true })
})

test('reasoning and cached tokens are read where OpenAI puts them, zero is not shown', () => {
  const usage = {
    ...record.usage,
    completion_tokens_details: { reasoning_tokens: 40 },
    prompt_tokens_details: { cached_tokens: 0 },
  }
  expect(runMetrics({ ...record, usage }, { content: '' })).toMatchObject({
    reasoningTokens: 40,
    cachedTokens: undefined,
  })
})

test('the list price counts cached input at its own rate and is unknown without usage', () => {
  const price = { input: 3, output: 15, cached_input: 0.3, source: 'test' }
  expect(listPrice(record.usage, price)).toBeCloseTo((118 * 3 + 86 * 15) / 1e6, 12)
  const cached = { ...record.usage, prompt_tokens_details: { cached_tokens: 100 } }
  expect(listPrice(cached, price)).toBeCloseTo((18 * 3 + 100 * 0.3 + 86 * 15) / 1e6, 12)
  expect(listPrice(undefined, price)).toBeUndefined()
  expect(listPrice(record.usage, undefined)).toBeUndefined()
})

test('a token is about four narrow characters or one wide one', () => {
  expect(estimateTokens('')).toBe(0)
  expect(estimateTokens('abcdefgh')).toBe(2)
  expect(estimateTokens('深海')).toBe(2)
})

const advice = [
  [{ status: 429, code: 'rate_limit_exceeded' }, 'rate-limit'],
  [{ status: 429, code: 'insufficient_quota' }, 'quota'],
  [{ status: 400, code: 'unsupported_parameter' }, 'bad-request'],
  [{ status: 401, code: 'invalid_api_key' }, 'unauthorized'],
  [{ status: 404, code: 'model_not_found' }, 'unknown-model'],
  [{ status: 502, code: 'connection_refused' }, 'upstream-down'],
  [{ status: 504, code: 'upstream_timeout' }, 'upstream-timeout'],
  [{ status: undefined, code: 'failed_to_fetch' }, 'offline'],
  [{ status: undefined, code: 'stream_interrupted' }, 'stream-interrupted'],
  [{ status: undefined, code: null }, 'unknown'],
] as const

for (const [error, key] of advice) {
  test(`${error.status} ${error.code} is answered with the advice ${key}`, () => {
    expect(adviceFor({ message: '', type: '', ...error })).toBe(key)
  })
}

test('the title is the given one, else the first line of the first user message', () => {
  const conversation = newConversation({ conversation: 'a', column: 'c' }, { model: 'm' }, 1)
  expect(titleOf(conversation)).toBe('')
  const [column] = conversation.columns
  if (!column) throw new Error('A new conversation has a column.')
  column.messages = [
    { id: 's', role: 'system', content: 'system' },
    { id: 'u', role: 'user', content: `\n  ${'字'.repeat(100)}\nsecond line` },
  ]
  expect(titleOf(conversation)).toBe(`${'字'.repeat(79)}…`)
  expect(titleOf({ ...conversation, title: 'Mine' })).toBe('Mine')
})

test('thought stays with the record and never enters the message that is sent back', () => {
  const answer = answerOf({ ...run, message: { ...run.message, reasoning_content: 'hmm' } })
  expect(answer).toMatchObject({ id: 'r', content: 'hello', run: { reasoning: 'hmm' } })
  expect(answer).not.toHaveProperty('reasoning_content')
})

test('an answer of calls alone has null content', () => {
  const tool_calls = [
    { id: 'c', type: 'function' as const, function: { name: 'f', arguments: '{}' } },
  ]
  const answer = answerOf({ ...run, message: { role: 'assistant', content: '', tool_calls } })
  expect(answer.content).toBeNull()
})

test('a recovered run is interrupted, one without anything is nothing', () => {
  expect(recoveredAnswer({ ...run, status: 'streaming' })?.run).toMatchObject({
    status: 'interrupted',
    error: { code: 'page_closed' },
  })
  expect(recoveredAnswer(run)?.run?.status).toBe('done')
  const empty: Run = { ...run, status: 'waiting', message: { role: 'assistant', content: '' } }
  expect(hasAnswer(empty)).toBe(false)
  expect(recoveredAnswer(empty)).toBeUndefined()
})

test('calls are unanswered until a tool message below names them', () => {
  const call = (id: string) => ({
    id,
    type: 'function' as const,
    function: { name: 'f', arguments: '{}' },
  })
  const asking = { id: '1', role: 'assistant' as const, tool_calls: [call('a'), call('b')] }
  const result = { id: '2', role: 'tool' as const, tool_call_id: 'a', content: '' }
  expect(unansweredCalls([asking]).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(unansweredCalls([asking, result]).map(({ id }) => id)).toEqual(['b'])
  expect(unansweredCalls([])).toEqual([])
})
