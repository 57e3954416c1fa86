import type { ReactNode } from 'react'
import { cn } from '@/lib/utils/cn'

/** A part of the panel, with a hairline above all but the first. */
export function Section({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <section className={cn('border-line border-b p-4 last:border-b-0', className)}>
      {children}
    </section>
  )
}
