import type { Prompt } from '../read-prompt'
import type { Random } from '../seeded-random'
import { arithmetic } from './arithmetic'
import { asJson } from './as-json'
import { code } from './code'
import { compare } from './compare'
import { countLetters } from './count-letters'
import { echo } from './echo'
import { enumerate } from './enumerate'
import { explain } from './explain'
import { formula } from './formula'
import { greet } from './greet'
import { letter } from './letter'
import { liveData } from './live-data'
import { noteBelow } from './note-below'
import { poem } from './poem'
import { recall } from './recall'
import { reflect } from './reflect'
import type { Answer, Skill } from './skill'
import { summarise } from './summarise'
import { tale } from './tale'
import { translate } from './translate'

/** The first that recognises the question answers it. */
const SKILLS: readonly Skill[] = [
  echo,
  recall,
  greet,
  translate,
  summarise,
  poem,
  countLetters,
  arithmetic,
  letter,
  tale,
  asJson,
  compare,
  code,
  liveData,
  formula,
  explain,
  enumerate,
]

/** The same, where the whole answer is to be one sentence. */
const SKILLS_IN_A_SENTENCE: readonly Skill[] = [
  echo,
  recall,
  greet,
  translate,
  summarise,
  poem,
  countLetters,
  arithmetic,
  explain,
]

/** Puts the note under an answer that leaves room for one. */
export function withNote(answer: Answer, prompt: Prompt): Answer {
  if (answer.note !== 'below') return answer
  return { ...answer, text: `${answer.text}\n\n${noteBelow(prompt)}` }
}

/** Writes a plain answer to a prompt; the same for the same prompt and random numbers. */
export function composeAnswer(prompt: Prompt, random: Random): Answer {
  for (const skill of prompt.oneSentence ? SKILLS_IN_A_SENTENCE : SKILLS) {
    const answer = skill(prompt, random)
    if (answer) return withNote(answer, prompt)
  }
  return withNote(reflect(prompt, random), prompt)
}
