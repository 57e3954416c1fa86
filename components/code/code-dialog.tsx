'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import type { CodeLanguage } from '@/lib/chat/export/code-language'
import type { TargetName } from './code-targets'
import { CodeView } from './code-view'

/** The open request as a program; what was chosen stays chosen as long as the page is open. */
export function CodeDialog({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('code')
  const [language, setLanguage] = useState<CodeLanguage>('curl')
  const [target, setTarget] = useState<TargetName>('playground')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} wide>
      <CodeView
        language={language}
        onLanguageChange={setLanguage}
        target={target}
        onTargetChange={setTarget}
      />
    </Dialog>
  )
}
