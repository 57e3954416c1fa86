'use client'

import { Plus } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { isComposing } from '@/components/ui/is-composing'
import { addStopSequences, showStopSequence, stopSequences } from '@/lib/chat/stop-sequences'
import { FieldLabel } from './field-label'
import { Note } from './note'
import { ResetButton } from './reset-button'
import { StopChip } from './stop-chip'
import { useField } from './use-field'

const OPENAI_LIMIT = 4

/** The stop sequences as chips; line breaks are shown and typed as escapes. */
export function StopField() {
  const t = useTranslations('settings.stop')
  const { value, isSet, apply, reset } = useField('stop')
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const sequences = stopSequences(value)
  const chips = sequences.map((sequence, place) => ({ place, text: showStopSequence(sequence) }))

  const setSequences = (next: string[]) => apply(next.length > 0 ? next : undefined)

  const add = (text: string) => {
    if (text !== '') setSequences(addStopSequences(value, text))
    setTyped('')
  }

  const remove = (place: number) => {
    setSequences(sequences.toSpliced(place, 1))
    field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && !event.repeat) {
      setSequences(sequences.slice(0, -1))
    }
  }

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text')
    if (!/[\r\n]/.test(text)) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    add(typed.slice(0, selectionStart ?? 0) + text + typed.slice(selectionEnd ?? typed.length))
  }

  return (
    <div className="mt-2">
      <FieldLabel name="stop" help={t('help')} isSet={isSet}>
        {isSet && <ResetButton name="stop" next={field} onReset={reset} />}
      </FieldLabel>
      <div className="flex flex-wrap items-center gap-1.5">
        {chips.map(({ place, text }) => (
          <StopChip key={place} text={text} onRemove={() => remove(place)} />
        ))}
        <div className="flex h-6 max-w-full items-center rounded-sm border border-line-strong bg-raise outline-accent/25 focus-within:border-accent focus-within:outline-2 hover:border-faint/60 touch:h-9">
          {typed === '' && (
            <Plus aria-hidden className="pointer-events-none ml-2 size-3.5 text-faint" />
          )}
          <input
            ref={field}
            aria-label={t('add')}
            placeholder={t('placeholder')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={paste}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="done"
            className="field-sizing-content h-full min-w-9 max-w-full rounded-sm bg-transparent pr-2 pl-1.5 font-mono text-mono outline-none placeholder:font-sans touch:text-[16px] touch:placeholder:text-mono"
          />
          {typed !== '' && (
            <Button
              size="none"
              aria-label={t('confirm')}
              onClick={() => {
                add(typed)
                field.current?.focus()
              }}
              className="mr-0.5 size-5 rounded-sm touch:size-9 [&_svg]:size-3.5"
            >
              <Plus aria-hidden />
            </Button>
          )}
        </div>
      </div>
      {sequences.length > OPENAI_LIMIT && <Note tone="warn">{t('tooMany')}</Note>}
    </div>
  )
}
