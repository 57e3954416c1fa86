import type { ReactNode } from 'react'

/** A key or a chord of keys. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center whitespace-nowrap rounded-sm border border-line bg-bg px-1 font-sans text-faint text-xs">
      {children}
    </kbd>
  )
}
