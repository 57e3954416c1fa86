import { cn } from '@/lib/utils/cn'

/** The mark: a rounded square with three waves, in the colours of the primary button. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden className={cn('size-[18px] shrink-0', className)}>
      <rect width="18" height="18" rx="4.5" className="fill-primary" />
      <path
        d="M3.5 5.5q1.375 1.5 2.75 0t2.75 0 2.75 0 2.75 0M3.5 9q1.375 1.5 2.75 0t2.75 0 2.75 0 2.75 0M3.5 12.5q1.375 1.5 2.75 0t2.75 0 2.75 0 2.75 0"
        className="fill-none stroke-on-primary"
        strokeLinecap="round"
      />
    </svg>
  )
}
