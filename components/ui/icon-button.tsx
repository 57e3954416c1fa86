'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'
import { Tooltip } from './tooltip'

/** A button that is only an icon: its name is read out, and shown on hover and focus. */
export function IconButton({
  label,
  hint,
  children,
  size = 'icon-sm',
  ...props
}: ButtonProps & { label: string; hint?: string; children: ReactNode }) {
  return (
    <Tooltip text={hint ?? label}>
      <Button aria-label={label} size={size} {...props}>
        {children}
      </Button>
    </Tooltip>
  )
}
