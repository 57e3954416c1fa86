import { expect, test } from 'vitest'
import { importText } from './import-text'
import { BASH_COMMANDS, OTHER_COMMANDS } from './testing/curl-commands'
import { PYTHON_SNIPPETS, SCRIPT_SNIPPETS } from './testing/sdk-snippets'

const requestOf = (text: string) => {
  const result = importText(text)
  if (result.kind === 'unknown') return result
  const { params, messages } = result.request
  return { kind: result.kind, request: { ...params, messages } }
}

test('there are as many commands and snippets as were promised', () => {
  expect(BASH_COMMANDS.length + OTHER_COMMANDS.length).toBeGreaterThanOrEqual(60)
  expect(PYTHON_SNIPPETS.length + SCRIPT_SNIPPETS.length).toBeGreaterThanOrEqual(20)
})

test.each([...BASH_COMMANDS, ...OTHER_COMMANDS])('reads curl: %s', (_title, command, request) => {
  expect(requestOf(command)).toEqual({ kind: 'curl', request })
})

test.each([...PYTHON_SNIPPETS, ...SCRIPT_SNIPPETS])('reads code: %s', (_t, kind, code, request) => {
  expect(requestOf(code)).toEqual({ kind, request })
})
