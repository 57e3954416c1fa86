import type { Capability } from '@/lib/chat/model-info'

const ALL = ['vision', 'tools', 'json', 'thinking'] as const
const MULTIMODAL = ['vision', 'tools', 'json'] as const
const TEXT = ['tools', 'json'] as const
const TEXT_THINKING = ['tools', 'json', 'thinking'] as const

/** What vendors document of their families; the first pattern that fits decides. Nothing is guessed. */
const FAMILIES: readonly (readonly [RegExp, readonly Capability[]])[] = [
  [/^gpt-image|^gpt-5(?:\.\d)?-image|^flux|^imagen|^seedream|^dall-e/, ['image-output']],
  [/^gemini-.*-image/, ['vision', 'image-output']],
  [
    /embed|rerank|whisper|tts|transcri|moderation|realtime|voice|live|native-audio|imagine|sora/,
    [],
  ],
  [/^veo|video|guard|ocr|search-preview|deep-research|computer-use|instruct-0914/, []],

  // Claude through Chat Completions: whether response_format is obeyed differs by gateway.
  [/^claude-3-(?:opus|sonnet|haiku)|^claude-3[-.]5-/, ['vision', 'tools']],
  [/^claude-(?:3[-.]7|[4-9]|(?:opus|sonnet|haiku|fable)-\d)/, ['vision', 'tools', 'thinking']],

  [/^gpt-(?:4o(?:-mini)?-)?audio/, ['audio', 'tools']],
  [/^chatgpt-4o|^gpt-5[\d.]*-chat/, ['vision']],
  [/^gpt-[56](?:[.-]|$)/, ALL],
  [/^gpt-4-(?:turbo-preview|0125|1106)|^gpt-3\.5-turbo(?!-instruct)/, TEXT],
  [/^gpt-4(?:o|\.1|\.5|-turbo)/, MULTIMODAL],
  [/^gpt-4(?:-0613|-32k|$)/, ['tools']],
  [/^gpt-oss/, ['tools', 'thinking']],
  [/^o1-(?:mini|preview)/, ['thinking']],
  [/^o3-mini/, TEXT_THINKING],
  [/^o[134](?:-|$)/, ALL],

  [/^grok-4.*multi-agent/, ['thinking']],
  [/^grok-4.*non-reasoning|^grok-4\.20-fast/, MULTIMODAL],
  [/^grok-4/, ALL],
  [/^grok-code-fast|^grok-3-mini/, TEXT_THINKING],
  [/^grok-2-vision/, ['vision']],
  [/^grok-3/, TEXT],

  [/^gemini-(?:2\.5|[3-9])/, ['vision', 'audio', 'tools', 'json', 'thinking']],
  [/^gemini-(?:1\.5|2\.0)/, ['vision', 'audio', 'tools', 'json']],

  [/^deepseek-(?:v4|v3\.[12]|reasoner)/, TEXT_THINKING],
  [/^deepseek-(?:chat|v3)/, TEXT],
  [/^deepseek-r1/, ['thinking']],

  [/^kimi-k2\.[56]/, ALL],
  [/^kimi-k2-thinking/, ['tools', 'thinking']],
  [/^kimi-k2/, TEXT],
  [/^moonshot-v1.*vision/, ['vision']],

  [/^qwq/, ['thinking']],
  [/^qwen.*omni/, ['vision', 'audio']],
  [/^qwen.*vl.*thinking/, ['vision', 'thinking']],
  [/^qwen.*vl/, ['vision']],
  [/^qwen3.*thinking/, ['tools', 'thinking']],
  [/^qwen3\.[67]-plus/, ALL],
  [/^qwen3?-(?:max|plus|flash|turbo|coder)/, TEXT],

  [/^glm-4(?:\.5|\.6)?v/, ['vision']],
  [/^glm-(?:4\.[567]|5)(?:[.-]|$)/, ['tools', 'thinking']],
  [/^pixtral/, ['vision', 'tools']],
  [/^magistral/, ['tools', 'thinking']],
  [/^(?:mistral-(?:large|medium|small)|ministral|devstral)/, TEXT],
  [/^minimax-m2/, ['tools', 'thinking']],
  [/^(?:meta-)?llama-?4/, ['vision', 'tools']],
  [/^(?:meta-)?llama-?3\.[13]/, ['tools']],
]

/** The documented capabilities of a model's family, by its id with or without a vendor's prefix. */
export function familyCapabilities(model: string): readonly Capability[] {
  const name = model.toLowerCase().split('/').at(-1) ?? ''
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? []
}
