'use client'

import { SquarePen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { usePlayground } from '@/lib/store/playground-provider'
import { Chord } from './chord'

const KEYS = 'Meta+J Control+J'

export function NewConversationButton({
  folded = false,
  onNavigate,
}: {
  folded?: boolean
  onNavigate?: () => void
}) {
  const t = useTranslations('library')
  const newConversation = usePlayground(state => state.newConversation)

  const create = () => {
    newConversation()
    onNavigate?.()
  }

  if (folded) {
    return (
      <IconButton
        label={t('newConversation')}
        aria-keyshortcuts={KEYS}
        variant="outline"
        size="icon"
        onClick={create}
      >
        <SquarePen aria-hidden />
      </IconButton>
    )
  }
  return (
    <Button
      variant="outline"
      aria-keyshortcuts={KEYS}
      onClick={create}
      className="mx-3 justify-start gap-1.5 px-[11px] pr-2.5 font-normal touch:h-10 [&_svg]:text-mute"
    >
      <SquarePen aria-hidden />
      <span className="min-w-0 flex-1 truncate text-left">{t('newConversation')}</span>
      <Chord letter="J" />
    </Button>
  )
}
