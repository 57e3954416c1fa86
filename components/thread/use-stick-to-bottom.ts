'use client'

import { useEffect, useRef, useState } from 'react'

/** Px from the bottom within which the view counts as being there. */
const NEAR = 48

/**
 * Keeps a growing list scrolled to its end until the person scrolls up, and again once they are
 * back at the end. `key` names the list: another one starts at its end.
 */
export function useStickToBottom(key: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [atBottom, setAtBottom] = useState(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its end
  useEffect(() => {
    const box = scroller.current
    const inner = content.current
    if (!box || !inner) return
    let stuck = true
    let former = { top: box.scrollTop, height: box.scrollHeight }
    const isNear = () => box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
    const follow = () => {
      if (stuck) box.scrollTop = box.scrollHeight
      setAtBottom(isNear())
    }
    const onScroll = () => {
      // Content that shrinks moves the view by itself; any other movement is the person's.
      const isByHand = box.scrollHeight >= former.height
      if (isByHand && isNear()) stuck = true
      else if (isByHand && box.scrollTop < former.top - 1) stuck = false
      former = { top: box.scrollTop, height: box.scrollHeight }
      setAtBottom(isNear())
    }
    const observer = new ResizeObserver(follow)
    observer.observe(inner)
    observer.observe(box)
    box.addEventListener('scroll', onScroll, { passive: true })
    follow()
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onScroll)
    }
  }, [key])

  const toBottom = () => {
    const box = scroller.current
    box?.scrollTo({ top: box.scrollHeight })
  }

  return { scroller, content, atBottom, toBottom }
}
