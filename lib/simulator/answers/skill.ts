import type { Language } from '../detect-language'
import type { Prompt } from '../read-prompt'
import type { Random } from '../seeded-random'

export type Answer = {
  text: string
  /**
   * Where it says that it is simulated: in a note below, in the text already, or nowhere because
   * exact words were asked for.
   */
  note: 'below' | 'inside' | 'none'
  /** What goes before such an answer in a mind that thinks: one or two sentences. */
  thought: string
}

/** One kind of question a simulated model can answer; undefined for any other. */
export type Skill = (prompt: Prompt, random: Random) => Answer | undefined

/** The one of two texts that is in the language. */
export function inLanguage<Value>(language: Language, chinese: Value, english: Value): Value {
  return language === 'zh' ? chinese : english
}
