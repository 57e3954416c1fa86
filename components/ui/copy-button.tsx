'use client'

import { Check, Copy, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from './icon-button'

type CopyState = 'idle' | 'copied' | 'failed'

const ICON = { idle: Copy, copied: Check, failed: X }

/** Copies a text and says whether that worked; `text` is called only when pressed. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const t = useTranslations('common')
  const [state, setState] = useState<CopyState>('idle')
  const Icon = ICON[state]

  const copy = async () => {
    const next = await writeClipboard(text())
    setState(next)
    setTimeout(() => setState('idle'), 1500)
  }

  return (
    <>
      <IconButton label={label ?? t('copy')} onClick={copy}>
        <Icon aria-hidden className={state === 'copied' ? 'text-ok' : undefined} />
      </IconButton>
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : t(state)}
      </span>
    </>
  )
}

async function writeClipboard(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch (error) {
    // Plain http and a denied permission: the person is told, the text stays selectable.
    console.warn('The clipboard refused.', error)
    return 'failed'
  }
}
