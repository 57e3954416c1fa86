'use client'

import { ChevronDown, TriangleAlert } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { type LintValues, lintRequest } from '@/lib/chat/lint/lint-request'
import { pendingRequest } from '@/lib/chat/pending-request'
import { usePlayground } from '@/lib/store/playground-provider'
import { selectColumn, selectModelInfo } from '@/lib/store/selectors'
import { cn } from '@/lib/utils/cn'

/** Each sentence takes some of these; the types ask for all. */
const NO_VALUES: LintValues = {
  name: '',
  names: '',
  model: '',
  modalities: '',
  id: '',
  n: 0,
  count: 0,
  context: 0,
}

/** What is worth knowing before Run, with one-click fixes; it warns and never blocks. */
export function LintNotes() {
  const t = useTranslations('thread.lint')
  const column = useDeferredValue(usePlayground(selectColumn))
  const draft = useDeferredValue(usePlayground(state => state.composerDrafts[state.openId]))
  const model = usePlayground(selectModelInfo)
  const replaceParams = usePlayground(state => state.replaceParams)
  const [isOpen, setOpen] = useState(false)

  const request = pendingRequest(column, draft)
  const notes = request.messages.length > 0 ? lintRequest(request, model) : []
  if (notes.length === 0) return null

  return (
    <section aria-label={t('title')} className="mb-1.5 rounded-lg bg-warn-soft text-warn">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-center gap-2 px-3 py-1.5 text-left touch:min-h-9"
      >
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 flex-1 truncate">
          {notes.length === 1 && notes[0]
            ? t(`notes.${notes[0].code}`, { ...NO_VALUES, ...notes[0].values })
            : t('count', { count: notes.length })}
        </span>
        <ChevronDown
          aria-hidden
          className={cn('size-3.5 shrink-0 transition-transform', isOpen && 'rotate-180')}
        />
      </button>
      {isOpen && (
        <ul className="max-h-48 overflow-y-auto border-warn/20 border-t px-3 py-1">
          {notes.map(({ code, control, values, fix }) => (
            <li key={`${code} ${Object.values(values)}`} className="flex items-start gap-3 py-1.5">
              <span className="min-w-0 flex-1 text-ink">
                <span className="mr-2 font-mono text-mono text-warn">{control}</span>
                {t(`notes.${code}`, { ...NO_VALUES, ...values })}
              </span>
              {fix && (
                <Button
                  variant="link"
                  size="none"
                  className="touch:h-9"
                  onClick={() => replaceParams(fix(column.params))}
                >
                  {t('fix')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
