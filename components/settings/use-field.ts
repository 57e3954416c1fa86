import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn } from '@/lib/store/selectors'

/** One field of the open request, with the text of it that cannot be read yet. */
export function useField(name: string) {
  const value = usePlayground(state => selectColumn(state).params[name])
  const draft = usePlayground(state => selectColumn(state).drafts?.[name])
  const setParam = usePlayground(state => state.setParam)
  const setFieldDraft = usePlayground(state => state.setFieldDraft)

  /** Sets the field, `undefined` unsets it; either way unreadable text of it is forgotten. */
  const apply = (next: unknown) => {
    setParam(name, next)
    if (draft !== undefined) setFieldDraft(name, undefined)
  }

  return {
    value,
    draft,
    isSet: value !== undefined || draft !== undefined,
    apply,
    reset: () => apply(undefined),
    /** Keeps text that is not a value (yet), so that it is never lost. */
    keep: (text: string) => setFieldDraft(name, text),
  }
}
