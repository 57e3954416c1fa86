import { jsonObject } from './answers/as-json'
import { type Answer, inLanguage } from './answers/skill'
import { isRecord } from './is-record'
import { promptHints } from './prompt-hints'
import type { Prompt } from './read-prompt'
import { createInstance } from './schema/json-schema-instance'
import { codeBlock } from './text-shape'

function writeJson(value: unknown, prefill: string): string {
  const pretty = JSON.stringify(value, null, 2)
  const compact = JSON.stringify(value)
  return !pretty.startsWith(prefill) && compact.startsWith(prefill) ? compact : pretty
}

/** The answer in the JSON that `response_format` asks for; undefined when it asks for none. */
export function jsonAnswer(prompt: Prompt): Answer | undefined {
  const { response_format: format } = prompt.request
  if (format?.type !== 'json_object' && format?.type !== 'json_schema') return undefined
  const wrapper = isRecord(format.json_schema) ? format.json_schema : {}
  const source = { text: prompt.text, language: prompt.language, now: prompt.now }
  const value =
    format.type === 'json_object'
      ? jsonObject(prompt)
      : createInstance(wrapper.schema, { ...promptHints(source), optional: 'all' })
  return {
    text: writeJson(value, prompt.prefill.trimEnd()),
    note: 'none',
    thought: inLanguage(
      prompt.language,
      '输出必须是 JSON：先看必填字段，再从消息里找得到的值填进去，其余给出合规的占位值。',
      'The output must be JSON: required fields first, values from the message where it has them, valid stand-ins elsewhere.',
    ),
  }
}

/** How to ask for JSON, from the model made to give it. */
export function howToAskForJson({ language }: Prompt): Answer {
  const example = {
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: 'person',
        schema: {
          type: 'object',
          properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 0 } },
          required: ['name', 'age'],
          additionalProperties: false,
        },
      },
    },
  }
  return {
    text: inLanguage(
      language,
      `我会按 \`response_format\` 作答，但这次请求里没有它。有两种写法：\n\n- \`{ "type": "json_object" }\`：任意一个 JSON 对象\n- \`{ "type": "json_schema", … }\`：严格符合你的 JSON Schema\n\n例如：\n\n${codeBlock('json', JSON.stringify(example, null, 2))}`,
      `I answer in the form that \`response_format\` asks for, and this request has none. There are two:\n\n- \`{ "type": "json_object" }\`: any JSON object\n- \`{ "type": "json_schema", … }\`: exactly your JSON Schema\n\nFor example:\n\n${codeBlock('json', JSON.stringify(example, null, 2))}`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      '没有 response_format，就讲清楚怎么要。',
      'There is no response_format, so I explain how to ask.',
    ),
  }
}
