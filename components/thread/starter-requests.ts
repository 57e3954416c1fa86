import type { Tool } from '@/lib/chat/types'

/** The tool of the API reference's example. */
export const WEATHER_TOOL: Tool = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: '查询某个城市的当前天气',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
    },
  },
}

/** A strict schema for a contact with a request. */
export const CONTACT_FORMAT = {
  type: 'json_schema',
  json_schema: {
    name: 'contact',
    strict: true,
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        email: { type: 'string' },
        order: { type: 'string' },
        refund: { type: 'number' },
      },
      required: ['name', 'email', 'order', 'refund'],
      additionalProperties: false,
    },
  },
}
