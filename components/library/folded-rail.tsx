'use client'

import { MessagesSquare } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/icon-button'
import { keepWhileTyping } from '@/components/ui/keep-while-typing'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { ConversationBrowser } from './conversation-browser'
import { LanguageMenu } from './language-menu'
import { Logo } from './logo'
import { ModelsStatus } from './models-status'
import { NewConversationButton } from './new-conversation-button'
import { SaveAlert } from './save-alert'
import { ShortcutsButton } from './shortcuts-button'
import { ThemeMenu } from './theme-menu'

/** The rail as icons; the conversations open beside it. */
export function FoldedRail({
  onNavigate,
  onShowShortcuts,
}: {
  onNavigate?: () => void
  onShowShortcuts?: () => void
}) {
  const t = useTranslations('library')
  const [isOpen, setOpen] = useState(false)

  const navigate = () => {
    setOpen(false)
    onNavigate?.()
  }

  return (
    <nav
      aria-label={t('conversations')}
      className="flex h-full w-14 flex-col items-center gap-1 bg-panel pb-2"
    >
      <div className="mb-0.5 flex h-11 shrink-0 items-center pt-1">
        <Logo className="size-6" />
      </div>
      <NewConversationButton folded onNavigate={onNavigate} />
      <Popover open={isOpen} onOpenChange={setOpen}>
        <PopoverTrigger asChild>
          <IconButton id="library-open" label={t('showConversations')} size="icon">
            <MessagesSquare aria-hidden />
          </IconButton>
        </PopoverTrigger>
        <PopoverContent
          side="right"
          aria-label={t('conversations')}
          onEscapeKeyDown={keepWhileTyping}
          className="flex h-[min(600px,var(--radix-popover-content-available-height))] w-72 flex-col bg-panel pt-1.5"
        >
          <ConversationBrowser onNavigate={navigate} />
        </PopoverContent>
      </Popover>
      <div className="flex-1" />
      <SaveAlert folded />
      <ModelsStatus folded />
      <LanguageMenu size="icon" />
      <ThemeMenu size="icon" />
      {onShowShortcuts && <ShortcutsButton size="icon" onShowShortcuts={onShowShortcuts} />}
    </nav>
  )
}
