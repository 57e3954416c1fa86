'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import { Note } from './note'
import { Select } from './select'

/** Names the function a request must call: one of its tools, or typed while it has none. */
export function FunctionField({
  name,
  names,
  onChange,
}: {
  name: string
  names: readonly string[]
  onChange: (name: string) => void
}) {
  const t = useTranslations('settings.toolChoice')
  const problemId = useId()
  const isUnknown = !names.includes(name)
  const isNamed = name !== ''
  const problem = isNamed ? t('unknown') : t('unnamed')
  const described = {
    'aria-label': t('function'),
    'aria-invalid': isUnknown || undefined,
    'aria-describedby': isUnknown ? problemId : undefined,
  }
  return (
    <div className="mt-2">
      {names.length === 0 ? (
        <Input
          {...described}
          value={name}
          onChange={event => onChange(event.target.value)}
          placeholder={t('functionName')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="w-full font-mono text-mono touch:h-9 touch:text-[16px]"
        />
      ) : (
        <Select {...described} value={name} onChange={event => onChange(event.target.value)}>
          {isUnknown && <option value={name}>{isNamed ? t('missing', { name }) : ''}</option>}
          {names.map(known => (
            <option key={known}>{known}</option>
          ))}
        </Select>
      )}
      {isUnknown && (
        <Note id={problemId} tone="bad">
          {problem}
        </Note>
      )}
    </div>
  )
}
