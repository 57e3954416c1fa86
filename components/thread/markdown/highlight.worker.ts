import { highlightCode } from './highlight-code'
import type { HighlightAnswer, HighlightQuestion } from './request-highlight'

addEventListener('message', ({ data }: MessageEvent<HighlightQuestion>) => {
  highlightCode(data.code, data.language).then(
    chunks => answer({ id: data.id, chunks }),
    (error: unknown) => {
      console.warn(`Code in ${data.language} could not be highlighted.`, error)
      answer({ id: data.id, chunks: null })
    },
  )
})

function answer(message: HighlightAnswer): void {
  postMessage(message)
}
