import type {} from 'micromark-extension-math'
import type { Processor } from 'unified'
import { addSyntax } from './add-syntax'
import { displayMath } from './display-math-construct'
import { bracketMath, dollarMath } from './inline-math-construct'
import { backslash, dollar } from './math-characters'

/**
 * Math as models write it, used after remark-math: `\(…\)`, `\[…\]`, display math beside its
 * dollars, single dollars that are no prices. `isLive` lets the end of the text close a formula.
 */
export function remarkMathDelimiters(this: Processor, { isLive }: { isLive: boolean }): undefined {
  addSyntax(this, {
    flow: { [dollar]: displayMath, [backslash]: displayMath },
    text: { [dollar]: dollarMath, [backslash]: bracketMath(isLive) },
    disable: { null: ['mathFlow'] },
  })
}
