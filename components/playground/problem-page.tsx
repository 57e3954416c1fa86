'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'

/** Stands in for a page that broke: what happened, that nothing is lost, the way on. */
export function ProblemPage({ error }: { error: Error & { digest?: string } }) {
  const t = useTranslations('playground.error')
  return (
    <main className="mx-auto grid h-dvh max-w-lg content-center gap-4 px-4">
      <div role="alert" className="grid gap-3">
        <h1 className="font-semibold text-title">{t('title')}</h1>
        <p className="text-mute">{t('body')}</p>
        <pre className="max-h-40 overflow-auto whitespace-pre-wrap rounded-md border border-line bg-panel p-3 font-mono text-mono">
          {[error.message, error.digest].filter(Boolean).join('\n')}
        </pre>
      </div>
      <Button
        variant="primary"
        className="justify-self-start"
        onClick={() => window.location.reload()}
      >
        {t('reload')}
      </Button>
    </main>
  )
}
