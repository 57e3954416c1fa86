'use client'

import { useTranslations } from 'use-intl'
import { ConversationBrowser } from './conversation-browser'
import { FoldedRail } from './folded-rail'
import { LanguageMenu } from './language-menu'
import { Logo } from './logo'
import { ModelsStatus } from './models-status'
import { NewConversationButton } from './new-conversation-button'
import { SaveAlert } from './save-alert'
import { ShortcutsButton } from './shortcuts-button'
import { ThemeMenu } from './theme-menu'

/** The library at the left: fills what holds it; folded, it is a column of icons 56 px wide. */
export function LibraryRail({
  onNavigate,
  onShowShortcuts,
  folded = false,
}: {
  /** Called after a conversation was opened or created. */
  onNavigate?: () => void
  onShowShortcuts?: () => void
  folded?: boolean
}) {
  const t = useTranslations('library')
  if (folded) return <FoldedRail onNavigate={onNavigate} onShowShortcuts={onShowShortcuts} />
  return (
    <nav aria-label={t('conversations')} className="flex size-full min-h-0 flex-col bg-panel">
      <div className="flex h-11 shrink-0 items-center gap-2 px-4 pt-1">
        <Logo />
        <span className="truncate font-semibold">{t('brand')}</span>
      </div>
      <NewConversationButton onNavigate={onNavigate} />
      <ConversationBrowser onNavigate={onNavigate} />
      <SaveAlert />
      <footer className="mx-2 flex h-[42px] shrink-0 items-center border-line border-t pl-2 touch:h-12">
        <ModelsStatus />
        <LanguageMenu />
        <ThemeMenu />
        {onShowShortcuts && <ShortcutsButton onShowShortcuts={onShowShortcuts} />}
      </footer>
    </nav>
  )
}
