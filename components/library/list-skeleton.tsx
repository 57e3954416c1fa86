'use client'

import { useTranslations } from 'use-intl'

const WIDTHS = ['72%', '58%', '64%', '80%', '46%', '68%']

export function ListSkeleton() {
  const t = useTranslations('library')
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden className="animate-pulse-soft pt-8">
        {WIDTHS.map(width => (
          <div key={width} className="flex h-[30px] items-center px-2.5 touch:h-10">
            <div className="h-2.5 rounded-full bg-selected" style={{ width }} />
          </div>
        ))}
      </div>
    </div>
  )
}
