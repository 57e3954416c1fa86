'use client'

import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { primaryChord } from '@/components/ui/primary-chord'
import { Switch } from '@/components/ui/switch'
import { Tooltip } from '@/components/ui/tooltip'
import { usePlayground } from '@/lib/store/playground-provider'

/** Says, and swaps, whether Enter sends or breaks the line. */
export function EnterSwitch() {
  const t = useTranslations('thread.composer')
  const enterSends = usePlayground(state => state.preferences.enterSends)
  const setPreference = usePlayground(state => state.setPreference)
  return (
    <Tooltip
      text={
        enterSends ? t('enterSendsHint') : t('enterBreaksHint', { chord: primaryChord('Enter') })
      }
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is a button, which a label names */}
      <label className="flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-faint text-xs hover:text-ink touch:h-9">
        <CornerDownLeft aria-hidden className="size-3.5 sm:hidden" />
        <span className="max-sm:sr-only">{t('enterSends')}</span>
        <Switch
          checked={enterSends}
          onCheckedChange={checked => setPreference('enterSends', checked)}
          aria-label={t('enterSends')}
        />
      </label>
    </Tooltip>
  )
}
