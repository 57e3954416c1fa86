'use client'

import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import { isComposing } from '@/components/ui/is-composing'

const LONGEST_TITLE = 200

/** A title under change: Enter and leaving save it, Escape (`undefined`) does not. */
export function RenameField({
  title,
  onDone,
}: {
  title: string
  onDone: (title: string | undefined, by: 'key' | 'blur') => void
}) {
  const t = useTranslations('library')

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    // Else the same Enter would press the row that gets the focus.
    event.preventDefault()
    onDone(event.key === 'Enter' ? event.currentTarget.value : undefined, 'key')
  }

  return (
    <Input
      ref={selectAll}
      defaultValue={title}
      data-obeys-escape
      maxLength={LONGEST_TITLE}
      aria-label={t('title')}
      placeholder={t('untitled')}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={event => onDone(event.currentTarget.value, 'blur')}
      className="h-[30px] w-full rounded-sm px-[9px] outline-offset-[-2px] touch:h-10"
    />
  )
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
