import { describe, expect, test } from 'vitest'
import type { ToolCall } from '@/lib/chat/types'
import { collectRun, REQUEST } from './testing/collect-run'
import { delta, FINISH, fakeUpstream } from './testing/fake-upstream'

const call = (id: string, name: string, text: string): ToolCall => ({
  id,
  type: 'function',
  function: { name, arguments: text },
})
const calls = (...tool_calls: unknown[]) => delta({ tool_calls })

describe('tool calls', () => {
  test.each<[string, string, ToolCall[]]>([
    [
      'of two on one index',
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{"x":' } }) +
        calls({ index: 0, function: { arguments: '1}' } }) +
        calls({ index: 0, id: 'b', function: { name: 'f', arguments: '' } }) +
        calls({ index: 0, function: { arguments: '{"y":2}' } }),
      [call('a', 'f', '{"x":1}'), call('b', 'f', '{"y":2}')],
    ],
    [
      'on index 1e9, "__proto__" and -1',
      calls({ index: 1e9, id: 'a', function: { name: 'f', arguments: '{' } }) +
        calls({ index: '__proto__', id: 'b', function: { name: 'g', arguments: '[' } }) +
        calls({ index: -1, id: 'c', function: { name: 'h', arguments: '"' } }) +
        calls({ index: 1e9, function: { arguments: '}' } }) +
        calls({ index: '__proto__', function: { arguments: ']' } }) +
        calls({ index: -1, function: { arguments: '"' } }),
      [call('a', 'f', '{}'), call('b', 'g', '[]'), call('c', 'h', '""')],
    ],
    [
      'without an index, each whole in one delta',
      calls(
        { id: 'a', function: { name: 'f', arguments: '{}' } },
        { id: 'b', function: { name: 'g', arguments: '{}' } },
      ),
      [call('a', 'f', '{}'), call('b', 'g', '{}')],
    ],
    [
      'without index and id',
      calls({ function: { name: 'f', arguments: '{"x"' } }) +
        calls({ function: { arguments: ':1}' } }),
      [call('chatcmpl-1-0', 'f', '{"x":1}')],
    ],
    [
      'that repeat id and name in every piece',
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{"x"' } }) +
        calls({ index: 0, id: 'a', function: { name: 'f', arguments: ':1}' } }),
      [call('a', 'f', '{"x":1}')],
    ],
    [
      'with a fresh id in every piece',
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{"x"' } }) +
        calls({ index: 0, id: 'b', function: { arguments: ':1}' } }),
      [call('a', 'f', '{"x":1}')],
    ],
    [
      'that share one id',
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }) +
        calls({ index: 1, id: 'a', function: { name: 'f', arguments: '{}' } }),
      [call('a', 'f', '{}'), call('a-2', 'f', '{}')],
    ],
    [
      'with empty ids on one index',
      calls({ index: 0, id: '', function: { name: 'f', arguments: '{}' } }) +
        calls({ index: 0, id: '', function: { name: 'f', arguments: '{"x":1}' } }) +
        calls({ index: 0, id: '', function: { name: 'g', arguments: '{}' } }),
      [
        call('chatcmpl-1-0', 'f', '{}'),
        call('chatcmpl-1-1', 'f', '{"x":1}'),
        call('chatcmpl-1-2', 'g', '{}'),
      ],
    ],
    [
      'whose name comes late or never',
      calls({ index: 0, id: 'a', function: { arguments: '{"x"' } }) +
        calls({ index: 0, function: { name: 'f' } }) +
        calls({ index: 0, function: { arguments: ':1}' } }) +
        calls({ index: 1, id: 'b', function: { name: ' ', arguments: '{}' } }),
      [call('a', 'f', '{"x":1}'), call('b', '', '{}')],
    ],
    [
      'of unknown type or with an object for arguments',
      calls({
        index: 0,
        id: 'a',
        type: 'web_search',
        function: { name: 'f', arguments: { x: 1 } },
      }) + calls({ index: 1, id: 'b', type: 'custom', custom: { name: 'g', input: 'raw' } }),
      [call('a', 'f', '{"x":1}'), call('b', 'g', 'raw')],
    ],
    [
      'with arguments that are no JSON',
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{"x": tru' } }),
      [call('a', 'f', '{"x": tru')],
    ],
    [
      'as the legacy function_call',
      delta({ function_call: { name: 'f', arguments: '' } }) +
        delta({ function_call: { arguments: '{"x":' } }) +
        delta({ function_call: { arguments: '1}' } }, 'function_call'),
      [call('chatcmpl-1-0', 'f', '{"x":1}')],
    ],
    ['that are none', calls(null, 5, 'x', []) + delta({ tool_calls: 'x' }), []],
  ])('%s are told apart and kept as they came', async (_, body, expected) => {
    for (const tools of [undefined, [{ type: 'function', function: { name: 'f' } }]]) {
      const { fetch, calls: sent } = fakeUpstream([body + FINISH])
      const { run } = await collectRun({ fetch }, { ...REQUEST, ...(tools && { tools }) })
      expect(run.message.tool_calls ?? []).toEqual(expected)
      expect(run.error).toBeUndefined()
      expect(sent).toHaveLength(1)
    }
  })

  test('arrive live, piece by piece', async () => {
    const body = [
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '' } }),
      calls({ index: 0, function: { arguments: '{"x":' } }),
      calls({ index: 0, function: { arguments: '1}' } }),
      delta({}, 'tool_calls'),
    ]
    const { parts, run } = await collectRun({ fetch: fakeUpstream(body).fetch })
    expect(parts.flatMap(part => (part.type === 'tool-call' ? [part.arguments] : []))).toEqual([
      '',
      '{"x":',
      '1}',
    ])
    expect(run.status).toBe('tool_calls')
    expect(run.message).not.toHaveProperty('reasoning_content')
  })

  test('are empty or many without upsetting anything', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      calls({ index, id: `c${index}`, function: { name: 'f', arguments: '{}' } }),
    )
    const { run } = await collectRun({ fetch: fakeUpstream([...many, FINISH]).fetch })
    expect(run.message.tool_calls).toHaveLength(300)
    const { run: none } = await collectRun({ fetch: fakeUpstream([calls(), FINISH]).fetch })
    expect(none.message).toEqual({ role: 'assistant', content: '' })
  })
})
