import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

// Unknown to it, our own type sizes would be taken for colours and dropped beside one.
const merge = extendTailwindMerge({ extend: { theme: { text: ['mono', 'title'] } } })

/** Joins class names; of two Tailwind classes for one property the later wins. */
export function cn(...inputs: ClassValue[]): string {
  return merge(clsx(inputs))
}
