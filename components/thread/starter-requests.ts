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
