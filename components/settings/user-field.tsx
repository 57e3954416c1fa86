'use client'

import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import { cn } from '@/lib/utils/cn'
import { FieldLabel } from './field-label'
import { ResetButton } from './reset-button'
import { useField } from './use-field'

/** The end user's id; empty is unset. */
export function UserField() {
  const t = useTranslations('settings')
  const { value, isSet, apply, reset } = useField('user')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <FieldLabel name="user" help={t('user.help')} isSet={isSet} htmlFor={id}>
      <Input
        ref={field}
        id={id}
        aria-label="user"
        value={typeof value === 'string' ? value : ''}
        onChange={event => apply(event.target.value === '' ? undefined : event.target.value)}
        placeholder={t('notSet')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className={cn(
          'h-6 w-44 rounded-sm px-2 font-mono placeholder:font-sans text-mono touch:h-9 touch:text-[16px] touch:placeholder:text-mono',
          isSet
            ? 'text-left'
            : 'not-focus:-mr-[9px] not-focus:border-transparent not-focus:bg-transparent not-focus:text-right focus:mr-[21px] touch:focus:mr-10',
        )}
      />
      {isSet && <ResetButton name="user" next={field} onReset={reset} />}
    </FieldLabel>
  )
}
