import { expect, test } from 'vitest'
import { statedCapabilities, statedInputModalities } from './stated-capabilities'

const stated = (fields: Record<string, unknown>) => statedCapabilities({ id: 'm', ...fields })

test('a model that says nothing of itself states nothing', () => {
  expect(stated({ object: 'model', created: 1, owned_by: 'x' })).toEqual({})
})

test('modalities say what goes in and comes out, and what does not', () => {
  expect(stated({ input_modalities: ['text', 'image'] })).toEqual({ vision: true, audio: false })
  expect(stated({ input_modalities: ['text'], output_modalities: ['text', 'image'] })).toEqual({
    vision: false,
    audio: false,
    'image-output': true,
  })
})

test('the architecture of OpenRouter is understood', () => {
  const fields = {
    architecture: { input_modalities: ['text', 'image', 'file'], output_modalities: ['text'] },
    supported_parameters: ['max_tokens', 'tools', 'tool_choice', 'reasoning'],
  }
  expect(stated(fields)).toEqual({
    vision: true,
    audio: false,
    'image-output': false,
    tools: true,
    json: false,
    thinking: true,
  })
  expect(statedInputModalities({ id: 'm', ...fields })).toEqual(['text', 'image', 'file'])
})

test('capabilities as a list of words state those words', () => {
  expect(stated({ capabilities: ['tool_use', 'Vision', 'chat'] })).toEqual({
    tools: true,
    vision: true,
  })
})

test('capabilities as an object of flags state true and false', () => {
  expect(
    stated({ capabilities: { completion_chat: true, function_calling: true, vision: false } }),
  ).toEqual({ tools: true, vision: false })
})

test('capabilities as an object of objects, as Anthropic writes them', () => {
  const capabilities = {
    image_input: { supported: true },
    structured_outputs: { supported: false },
    thinking: { supported: true, types: {} },
  }
  expect(stated({ capabilities })).toEqual({ vision: true, json: false, thinking: true })
})

test('flags named supports_… are understood, and one true word is enough', () => {
  expect(
    stated({ supports_image_in: true, supports_reasoning: false, supports_video_in: true }),
  ).toEqual({ vision: true, thinking: false })
  expect(stated({ capabilities: { supports: { tool_calls: true, functions: false } } })).toEqual({
    tools: true,
  })
})

test('fields of a wrong type are passed over', () => {
  for (const value of [null, 7, 'image', [], [7, null], { image: 'yes' }, [['image']]])
    expect(
      stated({ input_modalities: value, capabilities: value, supported_parameters: value }),
    ).toEqual({})
})

test('words that every object has are not taken for capabilities', () => {
  expect(stated({ capabilities: ['constructor', '__proto__', 'toString'] })).toEqual({})
})
