'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Textarea } from '@/components/ui/field'
import { importText } from '@/lib/chat/import/import-text'
import { FilePick } from './file-pick'
import { ImportActions } from './import-actions'
import { ImportNotes } from './import-notes'
import { ImportSummary } from './import-summary'

/** Characters: a text field with more than these makes the whole page slow. */
const FIELD_LIMIT = 400_000

/** The text, what it was recognised as, and where it may go. */
export function ImportForm({ initialText, onDone }: { initialText: string; onDone: () => void }) {
  const t = useTranslations('importing')
  const [text, setText] = useState(initialText)
  const pasted = useDeferredValue(text)
  const result = useMemo(() => importText(pasted), [pasted])
  const isLong = text.length > FIELD_LIMIT

  return (
    <div className="flex flex-col gap-3 px-4 pt-4">
      <p id="import-help" className="text-mute text-xs">
        {t('help')}
      </p>
      <Textarea
        data-initial-focus
        aria-label={t('label')}
        aria-describedby="import-help"
        value={isLong ? `${text.slice(0, FIELD_LIMIT)}…` : text}
        readOnly={isLong}
        onChange={event => setText(event.target.value)}
        placeholder={t('placeholder')}
        rows={7}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className="block max-h-[32dvh] min-h-36 w-full overflow-y-auto font-mono text-mono [overflow-wrap:anywhere] touch:text-[16px]"
      />
      {isLong && <p className="text-mute text-xs">{t('long')}</p>}
      <FilePick text={text} onText={setText} />
      <div role="status" className="flex flex-col gap-3">
        {result.kind !== 'unknown' && <ImportSummary imported={result} />}
        {result.kind === 'unknown' && text !== '' && (
          <p className={result.reason === 'empty' ? 'text-mute' : 'text-warn'}>
            {t(`unknown.${result.reason}`)}
          </p>
        )}
        <ImportNotes notes={result.notes} />
      </div>
      <ImportActions result={result} onDone={onDone} />
    </div>
  )
}
