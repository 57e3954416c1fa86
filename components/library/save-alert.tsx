'use client'

import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { usePlayground } from '@/lib/store/playground-provider'
import type { SaveProblem } from './save-problem'
import { useSaveProblem } from './use-save-problem'

/** Says, while changes are not kept, what happened, what it means and what to do. */
export function SaveAlert({ folded = false }: { folded?: boolean }) {
  const t = useTranslations('library.saveProblem')
  const problem = useSaveProblem()
  if (!problem) return null
  if (!folded) {
    return (
      <div role="alert" className="mx-3 mb-3 shrink-0 rounded-md bg-bad-soft px-3 py-2.5">
        <SaveProblemText problem={problem} />
      </div>
    )
  }
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label={t(`${problem}.title`)} size="icon" className="text-bad hover:text-bad">
          <TriangleAlert aria-hidden />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent side="right" align="end" className="w-72 p-3">
        <SaveProblemText problem={problem} />
      </PopoverContent>
      <span role="alert" className="sr-only">
        {t(`${problem}.title`)} {t(`${problem}.meaning`)}
      </span>
    </Popover>
  )
}

function SaveProblemText({ problem }: { problem: SaveProblem }) {
  const t = useTranslations('library.saveProblem')
  const saveNow = usePlayground(state => state.saveNow)
  return (
    <>
      <strong className="block font-medium text-bad">{t(`${problem}.title`)}</strong>
      <span className="mt-1 block text-ink">{t(`${problem}.meaning`)}</span>
      <span className="mt-1 block text-mute">{t(`${problem}.advice`)}</span>
      <Button size="sm" variant="outline" className="mt-2" onClick={saveNow}>
        {t('saveNow')}
      </Button>
    </>
  )
}
