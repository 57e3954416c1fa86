import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

/** The system's own select, which opens as each device's people know it. */
export function Select({ className, ...props }: ComponentProps<'select'>) {
  return (
    <span className="relative block">
      <select
        className={cn(
          'h-8 w-full appearance-none truncate rounded-md border border-line-strong bg-raise pr-8 pl-2.5 font-mono text-ink text-mono hover:border-faint/60 aria-invalid:border-bad touch:h-9 touch:text-[16px]',
          className,
        )}
        {...props}
      />
      <ChevronDown
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 size-3.5 text-faint"
      />
    </span>
  )
}
