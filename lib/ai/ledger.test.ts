import type { TextStreamPart, ToolSet } from 'ai'
import { expect, test } from 'vitest'
import { createLedger } from './ledger'
import type { RunPart } from './run-part'

type SdkPart = TextStreamPart<ToolSet>

const raw = (record: unknown): SdkPart => ({ type: 'raw', rawValue: { record } })
const from = (record: number) => ({ providerMetadata: { wire: { record } } })
const text = (record: number, text: string): SdkPart => ({
  type: 'text-delta',
  id: '0',
  text,
  ...from(record),
})
const said = (text: string): RunPart => ({ type: 'text', at: 1, text })
const thought: RunPart = { type: 'reasoning', at: 1, text: 'hm' }
const piece = (text: string): RunPart => ({
  type: 'tool-call',
  at: 1,
  id: 'a',
  name: 'f',
  arguments: text,
})
const facts: RunPart = { type: 'facts', model: 'm' }

/** What comes out of a ledger with three entries when the SDK says this and then ends. */
function told(...parts: SdkPart[]): RunPart[] {
  const ledger = createLedger()
  ledger.enter([facts], [thought, said('one')])
  ledger.enter([], [said('two'), piece(''), piece('{}')])
  ledger.enter([], [said('three')])
  return [...parts.flatMap(part => [...ledger.deliver(part)]), ...ledger.rest()]
}

const everything = [facts, thought, said('one'), said('two'), piece(''), piece('{}'), said('three')]
const thinks: SdkPart = { type: 'reasoning-delta', id: 'r', text: 'hm', ...from(1) }
const opens: SdkPart = { type: 'tool-input-start', id: 'a', toolName: 'f', ...from(2) }
const adds: SdkPart = { type: 'tool-input-delta', id: 'a', delta: '{}', ...from(2) }
const one = text(1, 'one')
const two = text(2, 'two')
const three = text(3, 'three')

test.each<[string, SdkPart[]]>([
  ['says everything', [thinks, one, two, opens, adds, three]],
  ['hands back its chunks too', [raw(1), thinks, one, raw(2), two, opens, adds, raw(3), three]],
  ['says nothing', []],
  ['ends after a frame it began', [thinks]],
  ['refuses a frame', [thinks, one, raw(2), three]],
  ['swallows a part of a frame', [one, opens, raw(3)]],
  ['skips frames', [three]],
  [
    'loses our marks',
    [raw('x'), { type: 'raw', rawValue: null }, { type: 'text-delta', id: '0', text: 'one' }],
  ],
])('an SDK that %s costs nothing and changes no order', (_, parts) => {
  expect(told(...parts)).toEqual(everything)
})

test('an SDK that says more than arrived adds nothing', () => {
  expect(told(raw(1), text(1, 'ghost'), two, text(2, 'ghost'), adds, adds)).toHaveLength(7)
})
