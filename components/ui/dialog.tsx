'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cn } from '@/lib/utils/cn'
import { IconButton } from './icon-button'
import { keepWhileTyping } from './keep-while-typing'

const PLACE = {
  center:
    'top-1/2 left-1/2 max-h-[85dvh] w-[min(560px,calc(100vw-24px))] -translate-x-1/2 -translate-y-1/2 rounded-xl',
  left: 'inset-y-0 left-0 w-[min(300px,88vw)] border-r',
  right: 'inset-y-0 right-0 w-[min(360px,100vw)] border-l',
}

/** A dialog or, at a side, a sheet: takes the focus, gives it back, closes by Escape. */
export function Dialog({
  open,
  onOpenChange,
  title,
  place = 'center',
  wide = false,
  hideTitle = false,
  children,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  place?: keyof typeof PLACE
  /** For code and the like, in the center. */
  wide?: boolean
  hideTitle?: boolean
  children: ReactNode
}) {
  const t = useTranslations('common')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 animate-in bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onEscapeKeyDown={keepWhileTyping}
          onOpenAutoFocus={focusItself}
          className={cn(
            'fixed z-30 flex animate-in flex-col overflow-hidden border-line-strong bg-bg text-ink shadow-xl outline-none',
            place === 'center' && 'border',
            PLACE[place],
            wide && 'w-[min(880px,calc(100vw-24px))]',
          )}
        >
          <header
            className={cn(
              'flex h-12 shrink-0 items-center justify-between border-line border-b pr-2 pl-4',
              hideTitle && 'sr-only',
            )}
          >
            <Radix.Title className="font-medium">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t('close')}>
                <X aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Or what is marked with `data-initial-focus`. Else the Close button would have the focus, and show its tooltip to someone who did not ask. */
function focusItself(event: Event): void {
  event.preventDefault()
  if (!(event.currentTarget instanceof HTMLElement)) return
  const wanted = event.currentTarget.querySelector<HTMLElement>('[data-initial-focus]')
  const target = wanted ?? event.currentTarget
  target.focus()
}
