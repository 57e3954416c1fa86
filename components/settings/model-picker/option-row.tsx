import type { ReactNode } from 'react'
import { cn } from '@/lib/utils/cn'

/** One option; its name is the model id alone. `beside` stands outside of it, for the pointer only. */
export function OptionRow({
  domId,
  id,
  isActive,
  isChosen,
  onChoose,
  beside,
  children,
}: {
  domId: string
  id: string
  isActive: boolean
  isChosen: boolean
  onChoose: (id: string) => void
  beside?: ReactNode
  children: ReactNode
}) {
  return (
    <div
      role="presentation"
      className={cn(
        'group/option flex items-start rounded-sm [contain-intrinsic-size:auto_44px] [content-visibility:auto]',
        isActive ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <div
        id={domId}
        ref={isActive ? reveal : undefined}
        role="option"
        aria-selected={isChosen}
        aria-label={id}
        aria-describedby={`${domId}-facts`}
        tabIndex={-1}
        onMouseDown={keepFocus}
        onClick={() => onChoose(id)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.stopPropagation()
          onChoose(id)
        }}
        className="min-w-0 flex-1 cursor-pointer scroll-my-8 px-2 py-1 outline-none"
      >
        <div id={`${domId}-facts`}>{children}</div>
      </div>
      {beside}
    </div>
  )
}

function reveal(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' })
}

/** The search keeps the focus while the pointer chooses. */
export function keepFocus(event: { preventDefault: () => void }) {
  event.preventDefault()
}
