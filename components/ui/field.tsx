import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

const fieldStyle =
  'rounded-md border border-line-strong bg-raise text-ink outline-none transition-colors hover:border-faint/60 focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-accent/25 focus-visible:outline-offset-0 aria-invalid:border-bad disabled:opacity-60'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(fieldStyle, 'h-8 min-w-0 px-2.5', className)} {...props} />
}

/** Grows with its text; browsers without `field-sizing` scroll inside. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={cn(fieldStyle, 'field-sizing-content resize-none px-2.5 py-1.5', className)}
      {...props}
    />
  )
}
