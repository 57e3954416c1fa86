import { useTranslations } from 'use-intl'

/** Characters: far more of them than anyone reads make the page slow. */
const SHOWN_LIMIT = 200_000

/** The program itself; whatever holds it scrolls both ways. */
export function Snippet({ code }: { code: string }) {
  const t = useTranslations('code')
  return (
    <>
      {code.length > SHOWN_LIMIT && (
        <p className="px-4 pt-3 text-warn text-xs">{t('cut', { count: SHOWN_LIMIT })}</p>
      )}
      <pre className="w-max min-w-full px-4 py-3 font-mono text-ink text-mono">
        <code translate="no">{code.slice(0, SHOWN_LIMIT)}</code>
      </pre>
    </>
  )
}
