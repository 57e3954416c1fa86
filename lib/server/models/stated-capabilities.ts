import type { Capability } from '@/lib/chat/model-info'
import type { UpstreamModel } from './parse-model-list'
import { isRecord, stringsAt, upstreamField } from './upstream-field'

/** What an upstream says of a model: true and false are both known, a missing one is not. */
export type StatedCapabilities = Partial<Record<Capability, boolean>>

const INPUT_MODALITIES = [
  'input_modalities',
  'architecture.input_modalities',
  'modalities.input',
  'supported_input_modalities',
]
const OUTPUT_MODALITIES = [
  'output_modalities',
  'architecture.output_modalities',
  'modalities.output',
  'supported_output_modalities',
]

const WORDS = new Map<string, Capability>(
  Object.entries({
    vision: 'vision image images image_in image_input',
    audio: 'audio audio_in audio_input',
    tools:
      'tools tool tool_use tool_call tool_calls tool_calling function_call function_calls function_calling functions',
    json: 'json json_mode json_object json_schema structured_output structured_outputs response_format response_schema',
    thinking: 'thinking reasoning reasoning_effort include_reasoning extended_thinking',
    'image-output': 'image_output image_generation image_out',
  } satisfies Record<Capability, string>).flatMap(([capability, words]) =>
    words.split(' ').map((word): [string, Capability] => [word, capability as Capability]),
  ),
)

/** The kinds of input an upstream states, such as `text` and `image`. */
export function statedInputModalities(model: UpstreamModel): string[] | undefined {
  return stringsAt(model, INPUT_MODALITIES)
}

/** Reads every place where OpenAI-compatible servers state capabilities; the more explicit place wins. */
export function statedCapabilities(model: UpstreamModel): StatedCapabilities {
  return {
    ...fromParameters(stringsAt(model, ['supported_parameters'])),
    ...fromModalities(statedInputModalities(model), stringsAt(model, OUTPUT_MODALITIES)),
    ...fromCapabilities(model.capabilities),
    ...fromFlags(upstreamField(model, 'capabilities.supports'), ''),
    ...fromFlags(model, 'supports_'),
  }
}

function fromParameters(parameters: string[] | undefined): StatedCapabilities {
  if (!parameters) return {}
  const named = new Set(parameters.map(capabilityOf))
  return { tools: named.has('tools'), json: named.has('json'), thinking: named.has('thinking') }
}

function fromModalities(input?: string[], output?: string[]): StatedCapabilities {
  return {
    ...(input && { vision: input.includes('image'), audio: input.includes('audio') }),
    ...(output && { 'image-output': output.includes('image') }),
  }
}

function fromCapabilities(capabilities: unknown): StatedCapabilities {
  if (!Array.isArray(capabilities)) return fromFlags(capabilities, '')
  const named = capabilities.map(word => typeof word === 'string' && capabilityOf(word))
  return Object.fromEntries(named.filter(word => word).map(word => [word, true]))
}

/** Reads `{ vision: true }` and `{ vision: { supported: true } }`. */
function fromFlags(flags: unknown, prefix: string): StatedCapabilities {
  const stated: StatedCapabilities = {}
  if (!isRecord(flags)) return stated
  for (const [name, value] of Object.entries(flags)) {
    const capability = name.startsWith(prefix) && capabilityOf(name.slice(prefix.length))
    const flag = isRecord(value) ? value.supported : value
    if (!capability || typeof flag !== 'boolean') continue
    // Several words may state one capability, such as `tool_calls` and `functions`.
    stated[capability] = flag || stated[capability] === true
  }
  return stated
}

function capabilityOf(word: string): Capability | undefined {
  return WORDS.get(word.toLowerCase().replaceAll('-', '_'))
}
