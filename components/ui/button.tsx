import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/utils/cn'

const buttonStyle = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium transition-colors duration-100 disabled:pointer-events-none disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-primary text-on-primary shadow-raise hover:bg-primary/85',
        outline: 'border border-line-strong bg-raise text-ink shadow-raise hover:bg-hover',
        ghost: 'text-mute hover:bg-hover hover:text-ink',
        link: 'text-accent hover:underline underline-offset-2',
        danger: 'border border-line-strong bg-raise text-bad hover:bg-bad-soft',
      },
      size: {
        md: 'h-8 px-3',
        sm: 'h-7 px-2.5 rounded-sm',
        icon: 'size-8 px-0 touch:size-9',
        'icon-sm': 'size-7 rounded-sm px-0 touch:size-9',
        none: 'h-auto p-0',
      },
    },
    defaultVariants: { variant: 'ghost', size: 'md' },
  },
)

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyle>

/** The one button; `type` is "button" unless said otherwise, so that no form is sent by accident. */
export function Button({ className, variant, size, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={cn(buttonStyle({ variant, size }), className)} {...props} />
}
