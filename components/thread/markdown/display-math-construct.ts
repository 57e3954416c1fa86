import type { Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import {
  backslash,
  closeBracket,
  dollar,
  isBracketFormula,
  isLineEnd,
  isSpace,
  openBracket,
} from './math-characters'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Around the paragraph after a formula, lest a line of dashes below make it a heading. */
    mathFlowTail: 'mathFlowTail'
  }
}

/**
 * Display math as a block. `$$` opens it, or `\[` alone on its line; the first `$$` or `\]` ends
 * it, and words after that are a paragraph. On a single line it must be all there is.
 */
export const displayMath: Construct = { name: 'displayMath', concrete: true, tokenize }

const continuation: Construct = { partial: true, tokenize: tokenizeContinuation }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const isInterrupting = this.interrupt === true
  const textOf = this.sliceSerialize.bind(this)
  let marker = dollar
  let size = 0
  let isFirstLine = true
  let isInValue = false
  let closing: Construct

  const start: State = code => {
    effects.enter('mathFlow')
    effects.enter('mathFlowFence')
    effects.enter('mathFlowFenceSequence')
    if (code === dollar) return openingDollars(code)
    marker = backslash
    effects.consume(code)
    return openingBracket
  }

  const openingDollars: State = code => {
    if (code !== dollar) return size < 2 ? nok(code) : opened(code)
    effects.consume(code)
    size++
    return openingDollars
  }

  const openingBracket: State = code => {
    if (code !== openBracket) return nok(code)
    effects.consume(code)
    return opened
  }

  const opened: State = code => {
    closing = closingOf(marker, size)
    effects.exit('mathFlowFenceSequence')
    effects.exit('mathFlowFence')
    return inside(code)
  }

  const inside: State = code => {
    if (isLineEnd(code)) return lineEnd(code)
    return code === marker ? effects.check(closing, atClosing, value)(code) : value(code)
  }

  const value: State = code => {
    if (!isInValue) effects.enter('mathFlowValue')
    isInValue = true
    effects.consume(code)
    return code === backslash ? escaped : inside
  }

  const escaped: State = code => {
    if (isLineEnd(code)) return inside(code)
    effects.consume(code)
    return inside
  }

  const endValue = () => {
    const text = isInValue ? textOf(effects.exit('mathFlowValue')) : ''
    isInValue = false
    return text
  }

  const lineEnd: State = code => {
    const text = endValue()
    const opens = marker === dollar ? !text.includes('$') : text.trim() === ''
    if (isFirstLine && !opens) return nok(code)
    if (code === null || (isFirstLine && isInterrupting)) return end(code)
    isFirstLine = false
    return effects.attempt(continuation, inside, end)(code)
  }

  const atClosing: State = code => {
    const text = endValue()
    if (isFirstLine && (text.trim() === '' || (marker === backslash && !isBracketFormula(text)))) {
      return nok(code)
    }
    effects.enter('mathFlowFence')
    return effects.attempt(closing, closed, nok)(code)
  }

  const closed: State = code => {
    if (isSpace(code)) {
      effects.enter('whitespace')
      return trailingSpace(code)
    }
    effects.exit('mathFlowFence')
    if (isLineEnd(code)) return end(code)
    if (isFirstLine) return nok(code)
    effects.exit('mathFlow')
    effects.enter('mathFlowTail')
    effects.enter('paragraph')
    effects.enter('chunkText', { contentType: 'text' })
    return trailingText(code)
  }

  const trailingSpace: State = code => {
    if (isSpace(code)) {
      effects.consume(code)
      return trailingSpace
    }
    effects.exit('whitespace')
    return closed(code)
  }

  const trailingText: State = code => {
    if (!isLineEnd(code)) {
      effects.consume(code)
      return trailingText
    }
    effects.exit('chunkText')
    effects.exit('paragraph')
    effects.exit('mathFlowTail')
    return ok(code)
  }

  const end: State = code => {
    effects.exit('mathFlow')
    return ok(code)
  }

  return start
}

/** Tokenizes `size` dollars or more, or `\]`. */
function closingOf(marker: number, size: number): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) => {
      let count = 0
      const exit: State = code => {
        effects.exit('mathFlowFenceSequence')
        return ok(code)
      }
      const dollars: State = code => {
        if (code !== dollar) return count < size ? nok(code) : exit(code)
        effects.consume(code)
        count++
        return dollars
      }
      const bracket: State = code => {
        if (code !== closeBracket) return nok(code)
        effects.consume(code)
        return exit
      }
      return code => {
        effects.enter('mathFlowFenceSequence')
        if (marker === dollar) return dollars(code)
        effects.consume(code)
        return bracket
      }
    },
  }
}

/** A line ending followed by a line that belongs to the same container. */
function tokenizeContinuation(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const lineStart: State = code => (this.parser.lazy[this.now().line] ? nok(code) : ok(code))
  return code => {
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return lineStart
  }
}
