import { expect, test } from 'vitest'
import type { CodeLanguage } from '../export/code-language'
import { exportCode } from '../export/export-code'
import { HOSTILE_REQUESTS, WEATHER_REQUEST } from '../export/testing/hostile-requests'
import { importText } from './import-text'

const TARGET = { baseURL: 'https://a.b/v1', keyVariable: 'KEY' }
const LANGUAGES: CodeLanguage[] = ['curl', 'python', 'node', 'ai-sdk', 'fetch']
const CASES = LANGUAGES.flatMap(language =>
  [WEATHER_REQUEST, ...HOSTILE_REQUESTS].map((request, index) => ({ language, index, request })),
)

test.each(CASES)('what $language prints of request $index comes back as it was', one => {
  const code = exportCode(one.request, one.language, TARGET)
  const result = importText(code)
  if (result.kind === 'unknown') throw new Error(`${result.reason}\n${code}`)
  const { params, messages } = result.request
  expect(JSON.parse(JSON.stringify({ ...params, messages })), code).toEqual(
    JSON.parse(JSON.stringify(one.request)),
  )
})
