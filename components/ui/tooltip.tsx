'use client'

import { Tooltip as Radix } from 'radix-ui'
import { type FocusEvent, type ReactNode, useRef, useState } from 'react'

export const TooltipProvider = Radix.Provider

/** A short text beside what it explains, on hover and on keyboard focus; never over its open menu. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)

  const show = (next: boolean) =>
    setOpen(next && trigger.current?.getAttribute('aria-expanded') !== 'true')
  // Focus from nowhere is given back, by a closed menu or by the window: nobody came to read.
  const onFocus = (event: FocusEvent) => {
    if (!event.relatedTarget) event.preventDefault()
  }

  return (
    <Radix.Root open={isOpen} onOpenChange={show}>
      <Radix.Trigger
        asChild
        ref={trigger}
        onFocus={onFocus}
        // A menu's own pointerdown is default-prevented, which Radix takes for "leave it open".
        onPointerDownCapture={() => setOpen(false)}
      >
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-72 animate-in rounded-sm bg-primary px-2 py-1 text-on-primary text-xs"
        >
          {text}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
