'use client'

import { Switch as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

/** An on/off switch; give it a name by `aria-label` or a label element. */
export function Switch({ className, ...props }: ComponentProps<typeof Radix.Root>) {
  return (
    <Radix.Root
      className={cn(
        'inline-flex h-[18px] w-[30px] shrink-0 items-center rounded-full bg-line-strong transition-colors data-[state=checked]:bg-primary dark:bg-line-strong',
        className,
      )}
      {...props}
    >
      <Radix.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-white shadow-raise transition-transform data-[state=checked]:translate-x-[14px] dark:data-[state=checked]:bg-black" />
    </Radix.Root>
  )
}
