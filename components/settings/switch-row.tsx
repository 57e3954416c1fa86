'use client'

import { type ReactNode, type RefObject, useId } from 'react'
import { Switch } from '@/components/ui/switch'
import { FieldLabel } from './field-label'

/** A wire field that is on or off; its whole name can be pressed. */
export function SwitchRow({
  name,
  help,
  isSet,
  checked,
  disabled,
  switchRef,
  onChange,
  children,
}: {
  name: string
  help: string
  isSet: boolean
  checked: boolean
  disabled?: boolean
  switchRef?: RefObject<HTMLButtonElement | null>
  onChange: (checked: boolean) => void
  /** Stands before the switch. */
  children?: ReactNode
}) {
  const id = useId()
  return (
    <FieldLabel name={name} help={help} isSet={isSet} htmlFor={id}>
      {children}
      <Switch
        id={id}
        ref={switchRef}
        aria-label={name}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        className="relative before:absolute before:-inset-x-2 before:-inset-y-2.5 disabled:opacity-50"
      />
    </FieldLabel>
  )
}
