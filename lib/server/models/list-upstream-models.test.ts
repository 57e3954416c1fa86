import { expect, test, vi } from 'vitest'
import { RECOMMENDED_MODEL_IDS } from '@/lib/chat/recommended-models'
import type { Upstream } from '../env'
import { listUpstreamModels } from './list-upstream-models'

const OPENAI: Upstream = {
  name: 'openai',
  kind: 'openai-compatible',
  baseURL: 'https://api.openai.com/v1',
}
const DIMILINKS: Upstream = {
  name: 'dimilinks',
  kind: 'dimilinks',
  baseURL: 'https://dimilinks.com/v1',
}
const LOCAL: Upstream = { ...OPENAI, name: 'local', baseURL: 'http://127.0.0.1:11434/v1' }

const failing = { fetch: async () => new Response('no', { status: 500 }) }
const listing = (...ids: string[]) => ({
  fetch: async () => Response.json({ data: ids.map(id => ({ id })) }),
})

const idsOf = async (upstream: Upstream) => {
  const { models, verified, problem } = await listUpstreamModels(upstream, undefined, failing)
  expect(verified).toBe(false)
  expect(problem).toEqual({ code: 'status', status: 500 })
  return models.map(({ id }) => id)
}

test('a list that was read is verified', async () => {
  expect(await listUpstreamModels(LOCAL, undefined, listing('llama3:8b'))).toEqual({
    upstream: LOCAL,
    models: [{ id: 'llama3:8b' }],
    verified: true,
  })
})

test('DimiLinks without its list has the recommended models of the API reference', async () => {
  expect(await idsOf(DIMILINKS)).toEqual(RECOMMENDED_MODEL_IDS)
})

test('OpenAI without its list has those of them that it serves as chat completions', async () => {
  expect(await idsOf(OPENAI)).toEqual(['gpt-5.5', 'gpt-5.4', 'gpt-5.4-mini'])
})

test('any other upstream without its list has none', async () => {
  expect(await idsOf(LOCAL)).toEqual([])
  expect(await idsOf({ ...OPENAI, baseURL: 'https://api.openai.com.evil.example/v1' })).toEqual([])
})

test('a list in the settings is taken as it is, and the upstream is not asked', async () => {
  const fetch = vi.fn(failing.fetch)
  const upstream = { ...LOCAL, models: ['a', 'b', 'a'] }
  expect(await listUpstreamModels(upstream, undefined, { fetch })).toEqual({
    upstream,
    models: [{ id: 'a' }, { id: 'b' }],
    verified: true,
  })
  expect(fetch).not.toHaveBeenCalled()
})

test('a list that was read before outlives a failure, a stand-in does not', async () => {
  const read = await listUpstreamModels(DIMILINKS, undefined, listing('m'))
  const kept = await listUpstreamModels(DIMILINKS, read, failing)
  expect(kept).toMatchObject({ models: [{ id: 'm' }], verified: true, problem: { status: 500 } })
  expect(await listUpstreamModels(DIMILINKS, kept, listing('n'))).toEqual({
    upstream: DIMILINKS,
    models: [{ id: 'n' }],
    verified: true,
  })
  const standIn = await listUpstreamModels(LOCAL, undefined, failing)
  expect(await listUpstreamModels(LOCAL, standIn, failing)).toMatchObject({ verified: false })
})
