import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

const badgeStyle = cva(
  'inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-full px-2 text-xs [&_svg]:size-3',
  {
    variants: {
      tone: {
        plain: 'bg-hover text-mute',
        ok: 'bg-ok-soft text-ok',
        warn: 'bg-warn-soft text-warn',
        bad: 'bg-bad-soft text-bad',
        violet: 'bg-violet-soft text-violet',
        accent: 'bg-accent-soft text-accent',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
)

export function Badge({
  className,
  tone,
  ...props
}: ComponentProps<'span'> & VariantProps<typeof badgeStyle>) {
  return <span className={cn(badgeStyle({ tone }), className)} {...props} />
}
