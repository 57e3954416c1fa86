'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'

/** Says that an address leads nowhere, and where to go instead. */
export function NotFoundPage() {
  const t = useTranslations('playground.notFound')
  return (
    <main className="mx-auto grid h-dvh max-w-lg content-center gap-3 px-4">
      <h1 className="font-semibold text-title">{t('title')}</h1>
      <p className="text-mute">{t('body')}</p>
      <Link href="/" className="text-accent underline-offset-2 hover:underline">
        {t('home')}
      </Link>
    </main>
  )
}
