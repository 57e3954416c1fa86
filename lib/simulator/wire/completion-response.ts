import { countGeneration } from '../limit-draft'
import type { Completion } from './completion'
import { completionBody } from './completion-body'
import { completionEvents, type StreamEvent } from './completion-events'
import type { Pace } from './pace'
import { createPacedStream } from './paced-stream'
import { wait } from './wait'

type ResponseOptions = {
  request: Request
  pace: Pace
  stream: boolean
  includeUsage: boolean
  /** Whether the connection breaks part of the way. */
  breaksOff: boolean
}

const PART_SENT = 0.6

function* untilStep(events: Iterable<StreamEvent>, last: number): Generator<StreamEvent> {
  for (const event of events) {
    if (event.step > last) return
    yield event
  }
}

function connectionLost(): Error {
  return new TypeError('terminated: the simulated connection was reset')
}

/** Sends a completion in the form and at the pace asked for. */
export async function completionResponse(
  completion: Completion,
  { request, pace, stream, includeUsage, breaksOff }: ResponseOptions,
): Promise<Response> {
  const lengths = completion.generations.map(generation => countGeneration(generation).all)
  const failure = breaksOff ? connectionLost() : undefined
  const breakAt = Math.floor(Math.min(...lengths) * PART_SENT)
  if (stream) {
    const all = completionEvents(completion, includeUsage)
    const events = breaksOff ? untilStep(all, breakAt) : all
    return new Response(createPacedStream({ events, pace, request, failure }), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
      },
    })
  }
  await wait(pace(breaksOff ? breakAt : Math.max(...lengths)), request)
  const body = completionBody(completion)
  if (!failure) return Response.json(body)
  const json = JSON.stringify(body)
  const part = { step: 0, text: json.slice(0, Math.floor(json.length * PART_SENT)) }
  const events = [part][Symbol.iterator]()
  return new Response(createPacedStream({ events, pace: () => 0, request, failure }), {
    headers: { 'content-type': 'application/json' },
  })
}
