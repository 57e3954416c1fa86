import type { ChatCompletionRequest } from '@/lib/chat/types'
import { countUsage } from './count-usage'
import { draftAnswer } from './draft-answer'
import { readImages } from './images/read-images'
import { isRecord } from './is-record'
import { limitDraft, readLimits } from './limit-draft'
import { parseCompletionRequest } from './parse-completion-request'
import { readPrompt } from './read-prompt'
import { noImages, rateLimited, refusalResponse, unknownModel } from './refusal'
import { findModel } from './simulated-models'
import { readToolOffer } from './tools/offered-tools'
import type { Completion } from './wire/completion'
import { completionResponse } from './wire/completion-response'
import { createPace, type PaceOptions } from './wire/pace'

type AnswerSettings = PaceOptions & {
  /** Epoch ms. */
  now: () => number
  randomId: () => string
  /** Whether the flaky model refuses the request that has just come. */
  takeRefusal: () => boolean
}

function topLogprobsOf({ logprobs, top_logprobs: top }: ChatCompletionRequest) {
  if (logprobs !== true) return undefined
  return typeof top === 'number' && top > 0 ? Math.min(Math.floor(top), 20) : 0
}

/** Answers `POST …/chat/completions`; rejects with the abort reason when the caller goes away. */
export async function answerCompletion(
  request: Request,
  settings: AnswerSettings,
): Promise<Response> {
  const parsed = parseCompletionRequest(await request.text())
  if ('refusal' in parsed) return refusalResponse(parsed.refusal)
  const asked = parsed.request
  const model = findModel(asked.model)
  if (!model) return refusalResponse(unknownModel(asked.model))
  if (
    model.id !== 'demo-vision' &&
    asked.messages.some(message => readImages(message).length > 0)
  ) {
    return refusalResponse(noImages(model))
  }
  const offer = readToolOffer(asked)
  if ('refusal' in offer) return refusalResponse(offer.refusal)
  if (model.id === 'demo-flaky' && settings.takeRefusal()) return refusalResponse(rateLimited())

  const now = settings.now()
  const prompt = readPrompt(asked, model.id, now)
  const limits = readLimits(asked)
  const generations = Array.from({ length: Number(asked.n ?? 1) }, (_, choiceIndex) => {
    const context = { offer, randomId: settings.randomId, choiceIndex }
    return limitDraft(draftAnswer(prompt, context), limits)
  })
  const completion: Completion = {
    id: `chatcmpl-${settings.randomId()}`,
    created: Math.floor(now / 1000),
    model: model.id,
    generations,
    usage: countUsage(asked, generations),
    topLogprobs: topLogprobsOf(asked),
  }
  const streamOptions = asked.stream_options
  return completionResponse(completion, {
    request,
    pace: createPace(settings, prompt.text),
    stream: asked.stream === true,
    includeUsage: isRecord(streamOptions) && streamOptions.include_usage === true,
    // An answer that is being continued is let through, or it could never be completed.
    breaksOff: model.id === 'demo-disconnect' && prompt.prefill === '',
  })
}
