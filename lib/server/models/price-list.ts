import {
  calcPrice,
  findProvider,
  type ModelInfo as ListedModel,
  type MatchLogic,
  type Provider,
} from '@pydantic/genai-prices'
import type { ModelPrice } from '@/lib/chat/model-info'
import type { Upstream } from '../env'
import { VENDORS, vendorOf } from './vendors'

/** What the bundled price list says of one model. */
export type PriceListEntry = { contextWindow?: number; price?: ModelPrice }

type Rate = number | { base: number } | undefined

/** With any other rate, input and output alone do not make the price of a text conversation. */
const TEXT_RATES =
  /^(?:(?:input|output|cache_read|cache_write\w*|input_audio|cache_audio_read)_mtok|(?:web|storage)_searches_kcount)$/

const indexes = new WeakMap<Provider, Map<string, ListedModel>>()
const billers = new Map<string, Provider | undefined>()

/** Finds a model by a name the list spells out, give or take a date, at the company that bills or sells it. */
export function findInPriceList(
  model: string,
  upstream: Pick<Upstream, 'kind' | 'baseURL'>,
  now: Date,
): PriceListEntry | undefined {
  const id = model.toLowerCase()
  const sold = vendorOf(id)
  const biller = billerAt(upstream.baseURL)
  if (biller && !VENDORS.some(({ provider }) => provider === biller.id)) {
    return lookUp(biller, id, now)
  }
  if (!sold) return undefined
  const { provider: seller, open } = sold.vendor
  if (biller ? biller.id !== seller : open && upstream.kind !== 'dimilinks') return undefined
  const provider = biller ?? findProvider({ providerId: seller })
  return provider && lookUp(provider, sold.id, now)
}

/** Remembered, for it costs forty regular expressions and base URLs are few. */
function billerAt(baseURL: string): Provider | undefined {
  if (!billers.has(baseURL)) billers.set(baseURL, findProvider({ providerApiUrl: baseURL }))
  return billers.get(baseURL)
}

function lookUp(provider: Provider, model: string, now: Date): PriceListEntry | undefined {
  // A gateway's `-thinking` is the same Claude with its thinking switched on, billed alike.
  const id = provider.id === 'anthropic' ? model.replace(/-thinking$/, '') : model
  const index = indexOf(provider)
  // The list's own prefixes reach too far (`deepseek-r1` takes in its distillates): a wrong price is worse than none.
  const candidate = index.get(id) ?? index.get(withoutDate(id))
  if (!candidate) return undefined
  const alone = { ...provider, models: [candidate], fallback_model_providers: undefined }
  const found = calcPrice({}, id, { provider: alone, timestamp: now })
  if (!found) return undefined
  const price = textPrice(found.model_price, `${provider.name} (genai-prices)`)
  return { contextWindow: candidate.context_window, price }
}

function indexOf(provider: Provider): Map<string, ListedModel> {
  const known = indexes.get(provider)
  if (known) return known
  const index = new Map<string, ListedModel>()
  for (const model of provider.models)
    for (const name of [model.id, ...spelledOut(model.match)])
      if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), model)
  indexes.set(provider, index)
  return index
}

function spelledOut(match: MatchLogic): string[] {
  if ('or' in match) return match.or.flatMap(spelledOut)
  if ('and' in match) return match.and.flatMap(spelledOut)
  return 'regex' in match ? [] : Object.values(match)
}

/** `claude-haiku-4-5-20251001`, `gpt-6-sol-2026-10-01`, `claude-sonnet-4-5@20250929`, `gemini-2.0-flash-001`. */
function withoutDate(id: string): string {
  return id.replace(/(?:[-@]20\d{6}|-20\d{2}-\d{2}-\d{2}|-00\d)$/, '')
}

function textPrice(rates: Record<string, Rate>, source: string): ModelPrice | undefined {
  if (!Object.keys(rates).every(name => TEXT_RATES.test(name))) return undefined
  const input = baseRate(rates.input_mtok)
  const output = baseRate(rates.output_mtok)
  const cached = baseRate(rates.cache_read_mtok)
  if (input === undefined || output === undefined) return undefined
  return { input, output, ...(cached !== undefined && { cached_input: cached }), source }
}

/** Where long prompts cost more, the rate of the short ones. */
function baseRate(rate: Rate): number | undefined {
  return typeof rate === 'object' ? rate.base : rate
}
