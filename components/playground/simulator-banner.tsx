'use client'

import { FlaskConical } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { usePlayground } from '@/lib/store/playground-provider'

/** Says that no model is asked: there is no key, and the simulator answers. */
export function SimulatorBanner() {
  const t = useTranslations('playground')
  const isSimulated = usePlayground(
    state => state.models?.upstreams.every(({ kind }) => kind === 'simulator') ?? false,
  )
  if (!isSimulated) return null
  return (
    <p
      role="note"
      className="flex shrink-0 items-start gap-2 border-line border-b bg-warn-soft px-4 py-1.5 text-warn"
    >
      <FlaskConical aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {t.rich('simulated', { code: name => <code className="font-mono text-mono">{name}</code> })}
      </span>
    </p>
  )
}
