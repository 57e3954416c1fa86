'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'

/** Px before the end of the list at which more of it is made. */
const AHEAD = 600

/** The end of an unfinished list: shows more when it comes near, or when pressed. */
export function ShowMore({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTranslations('library')
  const button = useRef<HTMLButtonElement>(null)
  const show = useEffectEvent(onShow)

  useEffect(() => {
    const end = button.current
    if (!end) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show()
      },
      { root: end.closest('[data-scroller]'), rootMargin: `${AHEAD}px 0px` },
    )
    observer.observe(end)
    return () => observer.disconnect()
  }, [])

  return (
    <Button ref={button} className="mt-1 w-full touch:h-10" onClick={onShow}>
      {t('showMore', { count })}
    </Button>
  )
}
