'use client'

import { Kbd } from '@/components/ui/kbd'
import { usePrimaryChord } from '@/components/ui/use-primary-chord'

/** The main modifier with a key, to look at: assistive technology reads `aria-keyshortcuts`. */
export function Chord({ letter }: { letter: string }) {
  return (
    <span aria-hidden className="touch:hidden">
      <Kbd>{usePrimaryChord(letter)}</Kbd>
    </span>
  )
}
