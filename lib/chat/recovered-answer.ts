import { answerOf, hasAnswer } from './answer-of'
import type { Message, Run } from './types'

/** The answer a page took down with it, marked interrupted; undefined when nothing had arrived. */
export function recoveredAnswer(run: Run): Message | undefined {
  if (!hasAnswer(run)) return
  if (run.status !== 'waiting' && run.status !== 'streaming') return answerOf(run)
  return answerOf({
    ...run,
    status: 'interrupted',
    error: {
      message: 'The page was closed while the answer arrived.',
      type: 'client_error',
      code: 'page_closed',
    },
  })
}
