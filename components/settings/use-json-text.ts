import { useState } from 'react'
import type { FieldProblem, FieldReading } from '@/lib/chat/read-json-field'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'

export type JsonText = {
  text: string
  problem: FieldProblem | undefined
  change: (text: string) => void
}

/**
 * The text of one JSON field. Readable text is applied at once and keeps its own spacing until the
 * value changes elsewhere; unreadable text is kept as a draft and the last value stays.
 */
export function useJsonText<Value>({
  draftKey,
  value,
  read,
  onApply,
}: {
  draftKey: string
  /** What the request holds; undefined is shown as nothing. */
  value: Value | undefined
  read: (text: string) => FieldReading<Value | undefined>
  onApply: (value: Value | undefined) => void
}): JsonText {
  const draft = usePlayground(state => selectColumn(state).drafts?.[draftKey])
  const setFieldDraft = usePlayground(state => state.setFieldDraft)
  const [typed, setTyped] = useState<{ text: string; json: string }>()
  const json = toJson(value)
  const reading = draft === undefined ? undefined : read(draft)

  const change = (text: string) => {
    const next = read(text)
    if (!next.ok) return setFieldDraft(draftKey, text)
    setTyped({ text, json: toJson(next.value) })
    onApply(next.value)
    if (draft !== undefined) setFieldDraft(draftKey, undefined)
  }

  return {
    text: draft ?? (typed?.json === json ? typed.text : toJson(value, 2)),
    problem: reading?.ok === false ? reading.problem : undefined,
    change,
  }
}

function toJson(value: unknown, indent?: number): string {
  return value === undefined ? '' : JSON.stringify(value, null, indent)
}
