import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import {
  backslash,
  closeBrace,
  closeBracket,
  closeParenthesis,
  dollar,
  isBracketFormula,
  isDigit,
  isDollarFormula,
  isLetter,
  isLineEnd,
  isSpace,
  openBracket,
  openParenthesis,
} from './math-characters'

/**
 * `$x$` on one line, where neither dollar can be a price: nothing but the formula touches the
 * dollars' inner sides, no digit follows the second, and no letter or digit precedes the first.
 */
export const dollarMath: Construct = {
  name: 'dollarMath',
  previous(code) {
    const isEscaped = this.events.at(-1)?.[1].type === 'characterEscape'
    return (code !== dollar || isEscaped) && !isDigit(code) && !isLetter(code)
  },
  tokenize(effects, ok, nok) {
    let last: Code = null
    const start: State = code => {
      enterMath(effects)
      effects.consume(code)
      effects.exit('mathTextSequence')
      return first
    }
    const first: State = code => {
      if (isLineEnd(code) || isSpace(code) || code === dollar) return nok(code)
      effects.enter('mathTextData')
      return inside(code)
    }
    const inside: State = code => {
      if (isLineEnd(code)) return nok(code)
      if (code === dollar) return isSpace(last) ? nok(code) : closing(code)
      effects.consume(code)
      last = code
      return code === backslash ? escaped : inside
    }
    const escaped: State = code => {
      if (isLineEnd(code)) return nok(code)
      effects.consume(code)
      last = code
      return inside
    }
    const closing: State = code => {
      const isFormula = isDollarFormula(this.sliceSerialize(effects.exit('mathTextData')))
      effects.enter('mathTextSequence')
      effects.consume(code)
      exitMath(effects)
      return isFormula ? after : nok
    }
    const after: State = code => {
      // `$n$th` is a formula, `$HOME/bin:$PATH` is not.
      const isName = isLetter(code) && !isLetter(last) && !isDigit(last) && last !== closeBrace
      return code === dollar || isDigit(code) || isName ? nok(code) : ok(code)
    }
    return start
  },
}

/** `\(x\)` and, inside a paragraph, `\[x\]`; the end of a text that still grows closes it too. */
export function bracketMath(isLive: boolean): Construct {
  return { name: 'bracketMath', tokenize }

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let close = closeParenthesis
    let content = ''
    let isInData = false
    const closing: Construct = {
      partial: true,
      tokenize: (innerEffects, innerOk, innerNok) => code => {
        innerEffects.enter('mathTextSequence')
        innerEffects.consume(code)
        return next => {
          if (next !== close) return innerNok(next)
          innerEffects.consume(next)
          innerEffects.exit('mathTextSequence')
          return innerOk
        }
      },
    }

    const start: State = code => {
      enterMath(effects)
      effects.consume(code)
      return opening
    }
    const opening: State = code => {
      if (code !== openParenthesis && code !== openBracket) return nok(code)
      if (code === openBracket) close = closeBracket
      effects.consume(code)
      effects.exit('mathTextSequence')
      return inside
    }
    const inside: State = code => {
      if (code === null) {
        endData()
        return isLive && isFormula() ? end(code) : nok(code)
      }
      if (isLineEnd(code)) {
        endData()
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return inside
      }
      return code === backslash ? effects.check(closing, atClosing, data)(code) : data(code)
    }
    const data: State = code => {
      if (!isInData) effects.enter('mathTextData')
      isInData = true
      effects.consume(code)
      return code === backslash ? escaped : inside
    }
    const escaped: State = code => {
      if (isLineEnd(code)) return inside(code)
      // Formulas do not nest; without this, openings without an end would be read again and again.
      if (code === openParenthesis || code === openBracket) return nok(code)
      effects.consume(code)
      return inside
    }
    const endData = () => {
      if (isInData) content += this.sliceSerialize(effects.exit('mathTextData'))
      isInData = false
    }
    const isFormula = () =>
      content.trim() !== '' && (close === closeParenthesis || isBracketFormula(content))
    const atClosing: State = code => {
      endData()
      return isFormula() ? effects.attempt(closing, end, nok)(code) : nok(code)
    }
    const end: State = code => {
      effects.exit('mathText')
      return ok(code)
    }
    return start
  }
}

function enterMath(effects: Effects): void {
  effects.enter('mathText')
  effects.enter('mathTextSequence')
}

function exitMath(effects: Effects): void {
  effects.exit('mathTextSequence')
  effects.exit('mathText')
}
