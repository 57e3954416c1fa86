import { expect, test } from 'vitest'
import { describeTools, functionNames } from './describe-tools'

const tool = (name: unknown, rest = {}) => ({ type: 'function', function: { name, ...rest } })

test('a function is described by its name, its description and the number of its parameters', () => {
  const parameters = { type: 'object', properties: { city: {}, unit: {} } }
  expect(describeTools([tool('get_weather', { description: 'Now', parameters })])).toEqual([
    { place: 0, name: 'get_weather', isFunction: true, description: 'Now', parameterCount: 2 },
  ])
})

test('names that the API refuses are flagged', () => {
  const tools = [tool('get weather'), tool(''), tool(7), tool('a'), tool('a'), tool('查天气')]
  expect(describeTools(tools).map(({ problem }) => problem)).toEqual([
    'bad-name',
    'unnamed',
    'unnamed',
    undefined,
    'taken-name',
    'bad-name',
  ])
})

test('a name may be 64 characters long, not 65', () => {
  expect(describeTools([tool('a'.repeat(64))])[0]?.problem).toBeUndefined()
  expect(describeTools([tool('a'.repeat(65))])[0]?.problem).toBe('bad-name')
})

test('a tool of another type is shown by its type', () => {
  expect(describeTools([{ type: 'web_search' }])[0]).toMatchObject({
    name: 'web_search',
    isFunction: false,
  })
})

for (const tools of [undefined, null, 'x', {}, [null], [{ type: 'function' }], [[1]]]) {
  test(`${JSON.stringify(tools)} breaks nothing`, () => {
    expect(describeTools(tools)).toHaveLength(Array.isArray(tools) ? 1 : 0)
    expect(functionNames(tools)).toEqual([])
  })
}

test('function names are listed once', () => {
  expect(functionNames([tool('a'), tool('b'), tool('a')])).toEqual(['a', 'b'])
})
