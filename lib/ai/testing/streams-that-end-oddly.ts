import type { Verdict } from '@/lib/chat/types'
import { DONE, delta, event, FINISH, HELLO, WORLD } from './fake-upstream'

const INTERRUPTED = {
  error: { message: 'reset', type: 'upstream_error', code: 'stream_interrupted' },
}
export const OVERLOADED = {
  error: { message: 'Overloaded', type: 'server_error', code: 503, param: 'x' },
}

export type HostileStream = {
  body: string
  ending?: 'close' | 'reset'
  status: Verdict
  text?: string
  error?: object
  more?: object
}

/** Streams by what is odd about their end, and how their run must end. */
export const streamsThatEndOddly: Record<string, HostileStream> = {
  'no [DONE]': { body: HELLO + FINISH, status: 'done', text: 'Hello' },
  'no finish_reason and no [DONE]': {
    body: HELLO,
    status: 'interrupted',
    text: 'Hello',
    error: { type: 'upstream_error', code: 'ended_without_finish' },
  },
  '[DONE] without a finish_reason': { body: HELLO + DONE, status: 'interrupted', text: 'Hello' },
  'an empty finish_reason': {
    body: delta({ content: 'Hello' }, ''),
    status: 'interrupted',
    text: 'Hello',
  },
  'nothing at all': { body: '', status: 'interrupted' },
  'comments and nothing else': { body: ': beat\n\n: beat\n\n', status: 'interrupted' },
  'a reset before the first byte': {
    body: '',
    ending: 'reset',
    status: 'interrupted',
    error: { type: 'network_error', code: 'connection_lost' },
  },
  'a reset in the middle': {
    body: `${HELLO + WORLD}data: {"choices":[{"del`,
    ending: 'reset',
    status: 'interrupted',
    text: 'Hello 世界',
    error: { type: 'network_error', code: 'connection_lost' },
    more: { unreadableFrames: 0 },
  },
  'a reset after the finish_reason': {
    body: HELLO + FINISH,
    ending: 'reset',
    status: 'done',
    text: 'Hello',
  },
  'a last event that the reset left without its blank line': {
    body: HELLO + WORLD.trimEnd(),
    ending: 'reset',
    status: 'interrupted',
    text: 'Hello 世界',
  },
  'an error frame before output': {
    body: event(OVERLOADED),
    status: 'failed',
    error: OVERLOADED.error,
  },
  'an error frame after output': {
    body: HELLO + event(OVERLOADED) + DONE,
    status: 'failed',
    text: 'Hello',
    error: OVERLOADED.error,
  },
  'output after an error frame': {
    body: HELLO + event(OVERLOADED) + WORLD + FINISH,
    status: 'failed',
    text: 'Hello 世界',
    error: OVERLOADED.error,
  },
  'an error beside the choices': {
    body: event({ ...OVERLOADED, choices: [{ index: 0, delta: { content: 'Hello' } }] }),
    status: 'failed',
    text: 'Hello',
    error: OVERLOADED.error,
  },
  'the word of the gateway that the upstream broke off': {
    body: HELLO + event(INTERRUPTED),
    status: 'interrupted',
    text: 'Hello',
    error: INTERRUPTED.error,
  },
  'that word before output': {
    body: event(INTERRUPTED),
    status: 'interrupted',
    error: INTERRUPTED.error,
  },
  'that word after the finish_reason': {
    body: HELLO + FINISH + event(INTERRUPTED),
    status: 'done',
    text: 'Hello',
  },
  'an error that is a string': {
    body: HELLO + event({ error: 'boom' }),
    status: 'failed',
    text: 'Hello',
    error: { message: 'boom', type: 'upstream_error', code: null },
  },
  'an event named error with JSON': {
    body: `${HELLO}event: error\n${event({ type: 'error', error: { type: 'overloaded_error', message: 'Busy' } })}`,
    status: 'failed',
    text: 'Hello',
    error: { message: 'Busy', type: 'overloaded_error' },
  },
  'an event named error with bare words': {
    body: `${HELLO}event: error\ndata: out of memory\n\n`,
    status: 'failed',
    text: 'Hello',
    error: { message: 'out of memory', type: 'upstream_error' },
  },
  'an event named error that ends without its blank line': {
    body: `${HELLO}event: error\ndata: out of memory`,
    status: 'failed',
    text: 'Hello',
    error: { message: 'out of memory' },
  },
  'an error that is null or empty': {
    body: event({ error: null }) + event({ error: {} }) + event({ error: '' }) + HELLO + FINISH,
    status: 'done',
    text: 'Hello',
  },
}
