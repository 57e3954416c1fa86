import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/lib/utils/cn'

const TONE = { plain: 'text-faint', warn: 'text-warn', bad: 'text-bad' }

/** One or two sentences under a control: advice, a warning, or what is wrong with it. */
export function Note({
  id,
  tone = 'plain',
  className,
  children,
}: {
  id?: string
  tone?: keyof typeof TONE
  className?: string
  children: ReactNode
}) {
  const Icon = tone === 'bad' ? CircleAlert : TriangleAlert
  return (
    <p id={id} className={cn('mt-1.5 flex gap-1.5 text-xs', TONE[tone], className)}>
      {tone !== 'plain' && <Icon aria-hidden className="mt-0.5 size-3 shrink-0" />}
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </p>
  )
}
