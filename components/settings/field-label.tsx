import type { ReactNode } from 'react'
import { cn } from '@/lib/utils/cn'
import { HelpTip } from './help-tip'

/** The line above or beside a control: its name (grey while unset), a help, and what stands at the end. */
export function FieldLabel({
  name,
  help,
  isSet,
  isWire = true,
  htmlFor,
  children,
}: {
  name: string
  help?: string
  isSet: boolean
  /** False for a name that is ours and does not travel. */
  isWire?: boolean
  htmlFor?: string
  children?: ReactNode
}) {
  return (
    <div className="flex min-h-8 items-center gap-1 touch:min-h-10">
      <label
        htmlFor={htmlFor}
        className={cn(
          'min-w-0 text-mono [overflow-wrap:anywhere]',
          isWire && 'font-mono',
          isSet ? 'text-ink' : 'text-mute',
        )}
      >
        {name}
      </label>
      {help && <HelpTip name={name} text={help} />}
      <span className="flex-1" />
      {children}
    </div>
  )
}
