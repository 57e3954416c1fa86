/** Who sells a model under its own name, and so has a list price for it. */
export type Vendor = {
  /** The id in the price list. */
  provider: string
  /** What stands before the slash in ids such as `openai/gpt-5.5`. */
  prefixes: readonly string[]
  /** Its own ids, without those that others made up and without aliases that move with time. */
  ids: RegExp
  /** Its weights are public, so that anyone may host the model at any price. */
  open?: boolean
}

export const VENDORS: readonly Vendor[] = [
  { provider: 'anthropic', prefixes: ['anthropic'], ids: /^claude-/ },
  { provider: 'openai', prefixes: ['openai'], ids: /^(?:gpt-\d|chatgpt-4o|o[134](?:-|$))/ },
  { provider: 'google', prefixes: ['google', 'models'], ids: /^gemini-\d/ },
  { provider: 'x-ai', prefixes: ['x-ai', 'xai'], ids: /^grok-(?:\d|code-|build-)/ },
  // deepseek-chat and -reasoner name whatever is current; the list's prices for them are of 2025.
  { provider: 'deepseek', prefixes: ['deepseek'], ids: /^deepseek-v4-/, open: true },
  {
    provider: 'moonshotai',
    prefixes: ['moonshotai'],
    ids: /^(?:kimi-k2[-.]|kimi-k3|moonshot-v1-)/,
    open: true,
  },
  // Without its month a Mistral id moves to the next model, and the price with it.
  {
    provider: 'mistral',
    prefixes: ['mistralai'],
    ids: /^(?:mistral|ministral|codestral|devstral)-.*-\d{4}$/,
    open: true,
  },
  { provider: 'minimax', prefixes: ['minimax'], ids: /^minimax-m\d/, open: true },
]

/** Billed by the picture, the second or the search as well, which a price per token does not say. */
const NOT_TEXT_ALONE = /audio|image|tts|transcribe|realtime|live|ocr|search|:|\.ft-/

/** The vendor of a lower-case model id, and the id as the vendor writes it; undefined when in doubt. */
export function vendorOf(model: string): { vendor: Vendor; id: string } | undefined {
  const slash = model.indexOf('/')
  const prefix = slash === -1 ? undefined : model.slice(0, slash)
  const id = model.slice(slash + 1)
  const vendor = VENDORS.find(({ ids }) => ids.test(id))
  if (!vendor || NOT_TEXT_ALONE.test(id)) return undefined
  if (prefix !== undefined && !vendor.prefixes.includes(prefix)) return undefined
  return { vendor, id }
}
