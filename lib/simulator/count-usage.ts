import type { ChatCompletionRequest, ChatMessage, Usage } from '@/lib/chat/types'
import { readImages, type SentImage } from './images/read-images'
import { countGeneration, type Generation } from './limit-draft'
import { messageText } from './message-text'
import { countTokens } from './tokenize'

const PER_MESSAGE = 3
const PER_REPLY = 3
const PICTURE = 85
const TILE = 170
const TILE_PIXELS = 512
const MOST_TILES = 8

/** 85 tokens for a picture, and 170 for each 512 px tile of it unless its detail is low. */
function imageTokens(image: SentImage): number {
  if (image.kind === 'unreadable' || image.detail === 'low') return PICTURE
  const { width, height } = (image.kind === 'inline' && image.size) || { width: 1024, height: 1024 }
  const tiles = Math.ceil(width / TILE_PIXELS) * Math.ceil(height / TILE_PIXELS)
  return PICTURE + TILE * Math.min(tiles, MOST_TILES)
}

function jsonTokens(value: unknown): number {
  return value === undefined || value === null ? 0 : countTokens(JSON.stringify(value))
}

function messageTokens(message: ChatMessage): number {
  const images = readImages(message).reduce((sum, image) => sum + imageTokens(image), 0)
  const name = typeof message.name === 'string' ? countTokens(message.name) + 1 : 0
  const text = countTokens(messageText(message))
  return PER_MESSAGE + text + name + images + jsonTokens(message.tool_calls)
}

/** Tokens of a request: its messages with 3 around each, its pictures, tools and schema. */
function countPromptTokens(request: ChatCompletionRequest): number {
  const messages = request.messages.reduce((sum, message) => sum + messageTokens(message), 0)
  return PER_REPLY + messages + jsonTokens(request.tools) + jsonTokens(request.response_format)
}

/** The `usage` of a request and all its choices. */
export function countUsage(request: ChatCompletionRequest, generations: Generation[]): Usage {
  const prompt_tokens = countPromptTokens(request)
  const counts = generations.map(countGeneration)
  const completion_tokens = counts.reduce((sum, count) => sum + count.all, 0)
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: counts.reduce((sum, count) => sum + count.reasoning, 0),
    },
  }
}
