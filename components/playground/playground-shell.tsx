'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LibraryRail } from '@/components/library/library-rail'
import { SettingsPanel } from '@/components/settings/settings-panel'
import { Thread } from '@/components/thread/thread'
import { Dialog } from '@/components/ui/dialog'
import { usePlayground } from '@/lib/store/playground-provider'
import { cn } from '@/lib/utils/cn'
import { ShortcutSheet } from './shortcut-sheet'
import { SimulatorBanner } from './simulator-banner'
import { TopBar } from './top-bar'
import { useMediaQuery } from './use-media-query'
import { useShortcuts } from './use-shortcuts'

const CodeDialog = lazy(async () => ({
  default: (await import('@/components/code/code-dialog')).CodeDialog,
}))

const ImportDialog = lazy(async () => ({
  default: (await import('@/components/import/import-dialog')).ImportDialog,
}))

type Sheet = 'library' | 'settings' | 'shortcuts' | 'code' | 'import'

/** Three panes from 1200 px, a folded rail from 768 px, one pane with sheets below. */
export function PlaygroundShell() {
  const t = useTranslations('playground')
  const [sheet, setSheet] = useState<Sheet>()
  const isWide = useMediaQuery('(min-width: 1200px)')
  const isNarrow = useMediaQuery('(max-width: 767px)')
  const panelOpen = usePlayground(state => state.preferences.panelOpen)
  /** Loaded when first asked for, and then kept for what was chosen in it. */
  const [isCodeWanted, setCodeWanted] = useState(false)
  const showCode = () => {
    setCodeWanted(true)
    setSheet('code')
  }
  /** What the Import dialog begins with; undefined until it is first asked for. */
  const [importText, setImportText] = useState<string>()
  const showImport = (text = '') => {
    setImportText(text)
    setSheet('import')
  }
  const showShortcuts = () => setSheet('shortcuts')
  const close = () => setSheet(undefined)

  useShortcuts({
    isNarrow,
    showLibrary: () => setSheet('library'),
    showSettings: () => setSheet('settings'),
    showShortcuts,
  })

  return (
    <div className="flex h-dvh overflow-hidden">
      <a
        href="#composer"
        className="-translate-y-20 absolute top-2 left-2 z-50 rounded-md bg-primary px-3 py-2 text-on-primary focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <aside
        aria-label={t('conversations')}
        className="w-[232px] shrink-0 border-line border-r bg-panel max-lg:w-14 max-md:hidden"
      >
        {!isNarrow && <LibraryRail folded={!isWide} onShowShortcuts={showShortcuts} />}
      </aside>
      <main className="flex min-w-0 flex-1 flex-col">
        <TopBar
          onShowCode={showCode}
          onShowImport={() => showImport()}
          onShowLibrary={() => setSheet('library')}
          onShowSettings={() => setSheet('settings')}
        />
        <SimulatorBanner />
        <Thread onImport={showImport} />
      </main>
      <aside
        aria-label={t('settings')}
        className={cn(
          'w-[328px] shrink-0 border-line border-l bg-panel max-md:hidden',
          !panelOpen && 'hidden',
        )}
      >
        {!isNarrow && <SettingsPanel />}
      </aside>
      <Dialog
        place="left"
        open={sheet === 'library'}
        onOpenChange={close}
        title={t('conversations')}
      >
        <LibraryRail onNavigate={close} onShowShortcuts={showShortcuts} />
      </Dialog>
      <Dialog place="right" open={sheet === 'settings'} onOpenChange={close} title={t('settings')}>
        <SettingsPanel />
      </Dialog>
      {isCodeWanted && (
        <Suspense>
          <CodeDialog open={sheet === 'code'} onOpenChange={close} />
        </Suspense>
      )}
      {importText !== undefined && (
        <Suspense>
          <ImportDialog open={sheet === 'import'} onOpenChange={close} initialText={importText} />
        </Suspense>
      )}
      <ShortcutSheet open={sheet === 'shortcuts'} onOpenChange={close} />
    </div>
  )
}
