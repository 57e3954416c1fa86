import { useState } from 'react'
import type { NumericParameter } from '@/lib/chat/parameters'
import { isBeginning, type NumberProblem, readNumber } from './number-range'
import { useField } from './use-field'

/** The two faces of one number: the value that is sent and the text as it is typed. */
export function useNumberText(parameter: NumericParameter) {
  const { value: param, draft, isSet, apply, keep } = useField(parameter.name)
  const value = typeof param === 'number' ? param : undefined
  const [typed, setTyped] = useState<{ text: string; value: number | undefined }>()
  const [isEditing, setEditing] = useState(false)
  const text = draft ?? (typed && typed.value === value ? typed.text : String(value ?? ''))

  const change = (next: string) => {
    const reading = readNumber(parameter, next)
    if (!reading.ok) return keep(next)
    setTyped({ text: next, value: reading.value })
    apply(reading.value)
  }

  return {
    value,
    text,
    problem: draft === undefined ? undefined : problemOf(parameter, draft, isEditing),
    isSet,
    change,
    enter: () => setEditing(true),
    leave() {
      setEditing(false)
      setTyped(undefined)
    },
    set(next: number | undefined) {
      setTyped(undefined)
      apply(next)
    },
  }
}

/** A lone minus is no mistake while more may follow it. */
function problemOf(
  parameter: NumericParameter,
  draft: string,
  isEditing: boolean,
): NumberProblem | undefined {
  if (isEditing && isBeginning(draft)) return undefined
  const reading = readNumber(parameter, draft)
  return reading.ok ? undefined : reading.problem
}
