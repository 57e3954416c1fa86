'use client'

import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

export const Popover = Radix.Root
export const PopoverTrigger = Radix.Trigger
export const PopoverClose = Radix.Close

/** A floating card that never leaves the window. */
export function PopoverContent({ className, ...props }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        align="start"
        sideOffset={4}
        collisionPadding={8}
        className={cn(
          'z-40 animate-in rounded-lg border border-line-strong bg-raise text-ink shadow-lg outline-none',
          className,
        )}
        {...props}
      />
    </Radix.Portal>
  )
}
