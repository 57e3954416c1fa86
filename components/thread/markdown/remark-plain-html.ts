import type { Processor } from 'unified'
import { addSyntax } from './add-syntax'

/** HTML is no syntax at all: what a model wrote between angle brackets stays readable text. */
export function remarkPlainHtml(this: Processor): undefined {
  addSyntax(this, { disable: { null: ['htmlFlow', 'htmlText'] } })
}
