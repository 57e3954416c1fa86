'use client'

import { FileUp } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'

/** Bytes: as much as a HAR of a long session has. */
const MAX_BYTES = 20_000_000

/** Puts the text of a chosen file in the place of what was pasted. */
export function FilePick({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useTranslations('importing')
  const input = useRef<HTMLInputElement>(null)

  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // Else choosing the same file again would change nothing.
    target.value = ''
    if (!file) return
    const { name } = file
    if (file.size > MAX_BYTES) {
      toast.error(t('fileTooLarge', { name }))
      return
    }
    try {
      onText(await file.text())
    } catch (error) {
      console.warn('A chosen file could not be read.', error)
      toast.error(t('fileFailed', { name }))
    }
  }

  return (
    <div className="flex gap-2">
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('file')}
        accept=".json,.jsonl,.har,.txt,.sh,.py,.js,.mjs,.ts,.md,text/*,application/json"
        onChange={read}
      />
      <Button variant="outline" size="sm" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t('file')}
      </Button>
      {text !== '' && (
        <Button size="sm" onClick={() => onText('')}>
          {t('clear')}
        </Button>
      )}
    </div>
  )
}
