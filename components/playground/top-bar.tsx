'use client'

import { Code, FileInput, Menu, PanelRight, SlidersHorizontal, TextInitial } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'
import { TitleField } from './title-field'

/** Title and save state of the open conversation, and the ways to the other panes. */
export function TopBar({
  onShowCode,
  onShowImport,
  onShowLibrary,
  onShowSettings,
}: {
  onShowCode: () => void
  onShowImport: () => void
  onShowLibrary: () => void
  onShowSettings: () => void
}) {
  const t = useTranslations('playground')
  const code = useTranslations('code')
  const importing = useTranslations('importing')
  const saveState = usePlayground(state => state.saveState)
  const { rawText, panelOpen } = usePlayground(state => state.preferences)
  const setPreference = usePlayground(state => state.setPreference)
  const isLost = saveState === 'failed' || saveState === 'unavailable'

  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b px-4 max-md:px-2">
      <span className="md:hidden">
        <IconButton size="icon" label={t('openConversations')} onClick={onShowLibrary}>
          <Menu aria-hidden />
        </IconButton>
      </span>
      <TitleField />
      <span
        role="status"
        className={cn('shrink-0 text-xs', isLost ? 'text-bad' : 'text-faint max-sm:sr-only')}
      >
        {t(`saveState.${saveState}`)}
      </span>
      <span className="flex-1" />
      <Button onClick={onShowCode} className="max-md:hidden">
        <Code aria-hidden />
        {code('title')}
      </Button>
      <span className="md:hidden">
        <IconButton size="icon" label={code('title')} onClick={onShowCode}>
          <Code aria-hidden />
        </IconButton>
      </span>
      <IconButton size="icon" label={importing('title')} onClick={onShowImport}>
        <FileInput aria-hidden />
      </IconButton>
      <IconButton
        size="icon"
        label={t('rawText')}
        aria-pressed={rawText}
        onClick={() => setPreference('rawText', !rawText)}
        className={rawText ? 'bg-selected text-ink' : undefined}
      >
        <TextInitial aria-hidden />
      </IconButton>
      <span className="max-md:hidden">
        <IconButton
          size="icon"
          label={t('shortcuts.panel')}
          aria-pressed={panelOpen}
          onClick={() => setPreference('panelOpen', !panelOpen)}
        >
          <PanelRight aria-hidden />
        </IconButton>
      </span>
      <span className="md:hidden">
        <IconButton size="icon" label={t('openSettings')} onClick={onShowSettings}>
          <SlidersHorizontal aria-hidden />
        </IconButton>
      </span>
    </header>
  )
}
