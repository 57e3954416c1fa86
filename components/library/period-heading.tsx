'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Period } from './group-by-date'

export function PeriodHeading({ period }: { period: Period }) {
  const t = useTranslations('library.period')
  const format = useFormatter()
  return (
    <h2 className="px-2 pt-2.5 pb-1 text-faint text-xs">
      {typeof period === 'string'
        ? t(period)
        : format.dateTime(new Date(Date.UTC(period.year, period.month - 1)), {
            year: 'numeric',
            month: 'long',
            timeZone: 'UTC',
          })}
    </h2>
  )
}
