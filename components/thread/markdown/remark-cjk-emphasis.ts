import type { Code, Construct, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { addSyntax } from './add-syntax'

const asterisk = 42
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const punctuation = /[\p{P}\p{S}]/u

/**
 * `**50%**的` and `**“引号”**后`: CommonMark lets emphasis end between punctuation and a letter
 * only where a space follows, which Chinese, Japanese and Korean text does not have.
 */
export function remarkCjkEmphasis(this: Processor): undefined {
  addSyntax(this, { text: { [asterisk]: cjkAttention } })
}

const cjkAttention: Construct = {
  name: 'cjkAttention',
  resolveAll: (events, context) =>
    commonAttention(context)?.resolveAll?.(events, context) ?? events,
  tokenize(effects, ok, nok) {
    const { previous } = this
    const common = commonAttention(this)
    if (!common) return nok
    return common.tokenize.call(
      this,
      effects,
      code => {
        const sequence = this.events.at(-1)?.[1]
        if (sequence && matches(cjk, previous) && matches(punctuation, code)) sequence._open = true
        if (sequence && matches(punctuation, previous) && matches(cjk, code)) sequence._close = true
        return ok(code)
      },
      nok,
    )
  },
}

function commonAttention(context: TokenizeContext): Construct | undefined {
  const constructs = context.parser.constructs.text[asterisk] ?? []
  return [constructs].flat().find(construct => construct.name === 'attention')
}

function matches(pattern: RegExp, code: Code): boolean {
  return code !== null && code > 0 && pattern.test(String.fromCharCode(code))
}
