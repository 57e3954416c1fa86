'use client'

import { Info, KeyRound, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ImportNote } from '@/lib/chat/import/import-result'
import { cn } from '@/lib/utils/cn'

const SHOWN = 12

const ICON = { secret: KeyRound, loss: TriangleAlert, fact: Info }
const TONE = { secret: 'text-violet', loss: 'text-warn', fact: 'text-mute' }

/** What became of everything that is not simply part of the request, in words. */
export function ImportNotes({ notes }: { notes: readonly ImportNote[] }) {
  const t = useTranslations('importing')
  // The same thing said twice is said once.
  const lines = [...new Map(notes.map(note => [JSON.stringify(note), note]))]
  if (lines.length === 0) return null
  return (
    <ul aria-label={t('notesTitle')} className="flex flex-col gap-1.5 text-xs">
      {lines.slice(0, SHOWN).map(([key, note]) => {
        const weight = weightOf(note)
        const Icon = ICON[weight]
        return (
          <li key={key} className={cn('flex gap-1.5', TONE[weight])}>
            <Icon aria-hidden className="mt-0.5 size-3 shrink-0" />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <NoteText note={note} />
            </span>
          </li>
        )
      })}
      {lines.length > SHOWN && (
        <li className="text-mute">{t('more', { count: lines.length - SHOWN })}</li>
      )}
    </ul>
  )
}

function NoteText({ note }: { note: ImportNote }) {
  const t = useTranslations('importing.notes')
  switch (note.code) {
    case 'secret-dropped':
    case 'header-ignored':
    case 'option-ignored':
      return t(note.code, { names: note.names.join(', ') })
    case 'not-understood':
    case 'placeholder':
      return note.path === '' ? t(`${note.code}-place`, note) : t(note.code, note)
    case 'unsafe-number':
      return t('unsafe-number', note)
    case 'several-requests':
      return t('several-requests', note)
    case 'file-reference':
      return t('file-reference', note)
    case 'pipe-ignored':
      return t('pipe-ignored', note)
    case 'role-changed':
      return t('role-changed', note)
    case 'truncated':
    case 'model-missing':
      return t(note.code)
  }
}

function weightOf({ code }: ImportNote): keyof typeof TONE {
  if (code === 'secret-dropped') return 'secret'
  const isLoss = /^(?:not-understood|unsafe-number|truncated|file-reference|placeholder)$/.test(
    code,
  )
  return isLoss ? 'loss' : 'fact'
}
