'use client'

import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

export const Menu = Radix.Root
export const MenuTrigger = Radix.Trigger

const itemStyle =
  'flex h-8 cursor-pointer select-none items-center gap-2 rounded-sm px-2 text-ink outline-none data-highlighted:bg-hover data-disabled:pointer-events-none data-disabled:text-faint touch:h-10 [&_svg]:size-4 [&_svg]:text-mute'

export function MenuContent({ className, ...props }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={4}
        collisionPadding={8}
        className={cn(
          'z-40 min-w-44 animate-in rounded-lg border border-line-strong bg-raise p-1 shadow-lg outline-none',
          className,
        )}
        {...props}
      />
    </Radix.Portal>
  )
}

export function MenuItem({ className, ...props }: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={cn(itemStyle, className)} {...props} />
}

export const MenuRadioGroup = Radix.RadioGroup

export function MenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={cn(itemStyle, 'pl-7', className)} {...props}>
      <Radix.ItemIndicator className="absolute left-3.5 size-1.5 rounded-full bg-ink" />
      {children}
    </Radix.RadioItem>
  )
}

export function MenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 py-1 text-faint text-xs', className)} {...props} />
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
}
