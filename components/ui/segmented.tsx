'use client'

import { RadioGroup as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

/** One of a few, side by side: a radio group that looks like one control. */
export function Segmented({ className, ...props }: ComponentProps<typeof Radix.Root>) {
  return (
    <Radix.Root
      className={cn('flex rounded-md bg-selected/70 p-0.5 dark:bg-hover', className)}
      {...props}
    />
  )
}

export function Segment({ className, ...props }: ComponentProps<typeof Radix.Item>) {
  return (
    <Radix.Item
      className={cn(
        'h-7 min-w-0 flex-1 truncate rounded-sm px-2 text-mute transition-colors hover:text-ink data-[state=checked]:bg-raise data-[state=checked]:text-ink data-[state=checked]:shadow-raise dark:data-[state=checked]:bg-line touch:h-9',
        className,
      )}
      {...props}
    />
  )
}
