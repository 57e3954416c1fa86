import type { Tool } from './types'

/** The tool of the API reference's example, described in the reader's language. */
export function weatherTool(description: string): Tool {
  const city = { type: 'string' }
  const parameters = { type: 'object', properties: { city }, required: ['city'] }
  return { type: 'function', function: { name: 'get_weather', description, parameters } }
}
